import type { Dimension } from "#app/domain/target/dimension";
import type { Measure } from "#app/domain/target/measure";
import type { Progress } from "#app/domain/target/progress";
import type { Status } from "#app/domain/target/status";

/** A promise as lists and weaves draw it: its words and where it stands. */
export interface PromiseView {
  code: string;
  dimension: Dimension;
  wording: string;
  status: Status;
  overdue: boolean;
  late: boolean;
  /** Where the promise has a number: what was promised and how far it came. */
  measured?: { measure: Measure; progress: Progress } | undefined;
}
