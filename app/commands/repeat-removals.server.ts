import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { requireAccount } from "#db/queries/account/unknown-accounts";
import { blankPart } from "#db/queries/removal/blanking";
import { askClearance } from "#db/queries/decision/clearances";
import { appendRecordEntry } from "#db/queries/record/record";
import { listRemovableParts } from "#db/queries/removal/removable-parts";
import {
  appendRemovalDecision,
  blankRemovalWords,
  findRemoval,
  insertRemoval,
  moveRemoval,
} from "#db/queries/removal/removals";
import { blankUnpublished } from "#db/queries/removal/unpublished-blanking";
import { storeUpdateWords } from "#db/queries/update/update-words";
import { limaDay } from "#app/domain/text/calendar";
import type { HeldRemoval } from "#app/domain/removal/held-removal";
import { recordEntry } from "#app/domain/record/record-entry";
import { isInForce } from "#app/domain/removal/removal";
import type { Removal } from "#app/domain/removal/removal-case";

/** Removals that a copy of the site may not know of, and the moment of its return. */
export interface RepeatRemovalsRequest {
  removals: readonly HeldRemoval[];
  now: Date;
}

/**
 * Does removals again on a copy that is older than they are, before anybody is served: words, files and
 * salts go as they went the first time, a tombstone stands in their place, and the record has an entry
 * of today under the same id. What the copy has not published yet goes without an entry. Gives how many
 * were done; one that the copy knows, or has nothing of, is none.
 */
export async function repeatRemovals(
  db: Database,
  { removals, now }: RepeatRemovalsRequest,
): Promise<number> {
  let repeated = 0;
  for (const held of removals) {
    const done = await writeTransaction(db, (trx) => repeat(trx, held, now));
    if (done) repeated += 1;
  }
  return repeated;
}

async function repeat(
  trx: Database,
  held: HeldRemoval,
  now: Date,
): Promise<boolean> {
  const { act, update, part, partId, effectiveAt } = held;
  const state = stateOf(held);
  if (!isInForce({ state, effectiveAt }, limaDay(now))) return false;
  const known = await findRemoval(trx, held.removal);
  if (known !== null && !["proposed", "urgent"].includes(known.state)) {
    return false;
  }
  const parts = await listRemovableParts(trx, update);
  if (!parts.some((it) => it.part === part && it.partId === partId)) {
    return act === "hide" ? false : await blankUnpublished(trx, held, now);
  }
  for (const person of held.people) await requireAccount(trx, person, now);
  const removal = known ?? (await propose(trx, held));
  const wasHidden = known?.state === "urgent";
  if (wasHidden && state === "urgent") return false;
  const at = now.toISOString();
  const since = wasHidden ? known.effectiveAt : at;
  await moveRemoval(trx, removal, { state, effectiveAt: since, at });
  await decide(trx, removal, held, at);
  if (!wasHidden) await takeAway(trx, removal, held, now);
  if (held.urgent && state === "in_force") {
    await confirmHiding(trx, removal, held, now);
  }
  return true;
}

/** One person alone stands by a hiding that could not wait; two by everything else. */
function stateOf({ people }: HeldRemoval): "urgent" | "in_force" {
  return people.length === 2 ? "in_force" : "urgent";
}

async function propose(trx: Database, held: HeldRemoval): Promise<Removal> {
  const { removal: id, update: updateId, part, partId, act, ground } = held;
  const [proposedBy = ""] = held.people;
  await insertRemoval(trx, {
    ...{ id, updateId, part, partId, act, ground, proposedBy },
    ...{ urgent: held.urgent, proposedAt: held.proposedAt },
    ...{ note: null, replacement: null },
  });
  const removal = await findRemoval(trx, id);
  if (removal === null) throw new Error(`removal ${id} was not stored`);
  return removal;
}

async function decide(
  trx: Database,
  removal: Removal,
  { people: [, deciderId] }: HeldRemoval,
  decidedAt: string,
): Promise<void> {
  if (deciderId === undefined) return;
  const id = randomUUID();
  const action = "confirm";
  await appendRemovalDecision(trx, {
    ...{ id, removal, deciderId, action, decidedAt },
  });
}

async function takeAway(
  trx: Database,
  { targetCode: target }: Removal,
  held: HeldRemoval,
  now: Date,
): Promise<void> {
  const { removal, update, part, partId, act, ground, urgent, people } = held;
  const after = act === "hide" ? null : await blank(trx, held);
  const entry = recordEntry("content_removed", now, {
    ...{ removal, update, target, part, partId, act, ground, urgent, after },
    people: urgent ? people.slice(0, 1) : people,
  });
  await appendRecordEntry(trx, entry, now);
}

async function blank(trx: Database, held: HeldRemoval) {
  const { removal, update: updateId, part, partId, left } = held;
  const blanking = { updateId, part: { part, partId }, replacement: left };
  const after = await blankPart(trx, blanking);
  await blankRemovalWords(trx, { updateId, part, partId });
  await storeUpdateWords(trx, [updateId]);
  await askClearance(trx, { subject: removal, kind: "pages" });
  return after;
}

async function confirmHiding(
  trx: Database,
  { targetCode: target }: Removal,
  { removal, people }: HeldRemoval,
  now: Date,
): Promise<void> {
  const by = people[1] ?? null;
  const entry = recordEntry("removal_confirmed", now, { removal, target, by });
  await appendRecordEntry(trx, entry, now);
}
