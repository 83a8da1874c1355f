import { nextState, type UpdateEvent } from "../decision/lifecycle";
import type { UpdateState } from "./update";

/** Why an author's change to an update is refused. */
export type EditRefusal =
  | "update_not_found"
  | "not_author"
  | "wrong_target"
  | "not_editable"
  | "version_changed";

/** What an author wants to do to which version of an update. */
export interface EditAttempt {
  authorId: string;
  event: UpdateEvent;
  version: number;
  /** The target that the form was for; left out where the form names none. */
  targetCode?: string;
}

/**
 * The first rule that keeps an author from changing an update, or null. A form that names another
 * target than the update's is refused, and so is one that saw an older version: with version 3 stored,
 * a form that saw 2 is `version_changed`.
 */
export function editRefusal(
  update: {
    authorId: string;
    targetCode: string;
    state: UpdateState;
    version: number;
  } | null,
  attempt: EditAttempt,
): EditRefusal | null {
  if (update === null) return "update_not_found";
  if (update.authorId !== attempt.authorId) return "not_author";
  const { targetCode = update.targetCode } = attempt;
  if (update.targetCode !== targetCode) return "wrong_target";
  if (nextState(update.state, attempt.event) === null) return "not_editable";
  return update.version === attempt.version ? null : "version_changed";
}
