import type { IsoDate } from "../text/calendar";
import type { Measure } from "../status/measure";
import type { Mandate } from "../plan/plan";
import type { UpdateState } from "./update";
import type { UpdateRules } from "./update-input";

/** What the rules need to know of the target that an update speaks of. */
export interface UpdateSubject {
  targetCode: string;
  planId: string;
  mandate: Mandate;
  provinceSlug: string;
  termStart: IsoDate;
  deadline: IsoDate;
  measure: Measure | null;
  /** The codes that it is followed as by now; none while it stands for itself. */
  followedAs: readonly string[];
}

/** The rules that an update on this target is checked against on a day. */
export function rulesFor(subject: UpdateSubject, today: IsoDate): UpdateRules {
  return {
    today,
    termStart: subject.termStart,
    deadline: subject.deadline,
    measured: subject.measure !== null,
  };
}

/** Whether others follow the target by now and an update in this state would be new on it: what was submitted before goes on to its decision. */
export function takesNothingNew(
  { followedAs }: Pick<UpdateSubject, "followedAs">,
  state: UpdateState,
): boolean {
  return followedAs.length > 0 && state === "draft";
}
