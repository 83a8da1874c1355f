import type { Dimension } from "#app/domain/dimension";
import type { Status } from "#app/domain/status";

/** A promise as lists and weaves draw it: its words and where it stands. */
export interface PromiseView {
  code: string;
  dimension: Dimension;
  wording: string;
  status: Status;
  overdue: boolean;
  late: boolean;
}
