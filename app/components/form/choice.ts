import type { ReactNode } from "react";

/** One value that a reader may choose, as a code and as words. */
export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}
