import type { DeciderStanding } from "../decision/decider-standing";
import { decisionBar, type DecisionBar } from "../decision/decision-bar";
import { isSamePerson, type Person } from "../account/same-person";

/**
 * The first rule that keeps a person from deciding on a correction request or a reply, or null: nobody
 * decides on what they wrote, nor where they could not decide on the update that it speaks of.
 */
export function statementBar(
  actor: Person,
  statement: { authorId: string; updateAuthorId: string },
  standing: DeciderStanding,
): DecisionBar | null {
  if (actor.id === statement.authorId) return "own_update";
  if (isSamePerson(actor, statement.authorId)) return "same_person";
  const subject = { authorId: statement.updateAuthorId, deciderIds: [] };
  return decisionBar(actor, subject, standing);
}
