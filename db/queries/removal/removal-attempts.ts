import {
  decisionBar,
  type DecisionBar,
} from "#app/domain/decision/decision-bar";
import { isAllowed } from "#app/domain/permissions";
import type { RemovablePart } from "#app/domain/removal/removal";
import { isSamePerson, type Person } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { findDeciderStanding } from "../decision/decider-standing";
import { listRemovableParts } from "./removable-parts";
import { claimUpdate } from "../update/updates";
import { findActor } from "../account/users";

/** A public update held for the transaction, with one of its parts. */
export interface ClaimedPart {
  ok: true;
  /** Whoever acts, with their other accounts. */
  person: Person;
  targetCode: string;
  part: RemovablePart;
}

export type PartRefused = {
  ok: false;
  reason: "not_allowed" | "update_not_found" | "part_not_found" | DecisionBar;
};

/**
 * Holds a public update and says whether a person may act on one of its parts: the rules of decisions
 * on the update hold, and whoever wrote the part is barred like the author. Two people are asked for.
 */
export async function claimPart(
  trx: Database,
  asked: Pick<RemovablePart, "part" | "partId"> & { updateId: string },
  { actor, now }: { actor: Pick<Actor, "id">; now: Date },
): Promise<ClaimedPart | PartRefused> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "content.remove")) {
    return { ok: false, reason: "not_allowed" };
  }
  const head = await claimUpdate(trx, asked.updateId);
  const parts =
    head === null ? [] : await listRemovableParts(trx, asked.updateId);
  if (head === null || parts.length === 0) {
    return { ok: false, reason: "update_not_found" };
  }
  const about = { updateId: head.id, authorId: head.authorId, now };
  const bar = await removalStandingBar(trx, person, about);
  if (bar !== null) return { ok: false, reason: bar };
  const part = parts.find(
    (it) => it.part === asked.part && it.partId === asked.partId,
  );
  if (part === undefined) return { ok: false, reason: "part_not_found" };
  const { targetCode } = head;
  if (part.writerId === null) return { ok: true, person, targetCode, part };
  if (part.writerId === person.id) return { ok: false, reason: "own_update" };
  return isSamePerson(person, part.writerId)
    ? { ok: false, reason: "same_person" }
    : { ok: true, person, targetCode, part };
}

/** The first rule of decisions that keeps a moderator from acting on a public update; whose words a part has is another question. */
export async function removalStandingBar(
  db: Database,
  actor: Actor,
  about: { updateId: string; authorId: string; now: Date },
): Promise<DecisionBar | null> {
  const { updateId, authorId, now } = about;
  const standing = await findDeciderStanding(db, actor, updateId, now, 2);
  return decisionBar(actor, { authorId, deciderIds: [] }, standing);
}
