import type { Instant } from "../text/calendar";

/** An earlier or other update that has a picture of this one among its evidence. */
export interface PhotoUse {
  id: string;
  targetCode: string;
  submittedAt: Instant;
  /** The same bytes; otherwise a picture that looks the same. */
  exact: boolean;
}
