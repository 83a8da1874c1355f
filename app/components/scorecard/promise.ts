import type { Dimension } from "#app/domain/plan/dimension";
import type { Measure } from "#app/domain/status/measure";
import type { Progress } from "#app/domain/status/progress";
import type { Status } from "#app/domain/status/status";

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
