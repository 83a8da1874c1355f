import { writeTransaction, type Database } from "#db/client";
import { findActor } from "#db/queries/account/users";
import { appendRecordEntry } from "#db/queries/record/record";
import { findPublicWords } from "#db/queries/removal/public-words";
import {
  findWordsRemoval,
  liftWordsRemoval,
  settleWordsRemoval,
} from "#db/queries/removal/words-removals";
import { takeWordsAway } from "#db/queries/removal/words-taking";
import { isAllowed } from "#app/domain/permissions";
import { recordEntry } from "#app/domain/record/record-entry";
import {
  wordsRemovalBar,
  type WordsBar,
  type WordsDecision,
  type WordsRemoval,
} from "#app/domain/removal/words-removal";
import type { Actor } from "#app/domain/account/user";

/** An administrator confirms, declines or lifts what they saw. */
export interface DecideWordsRemovalRequest {
  actor: Pick<Actor, "id">;
  removalId: string;
  decision: WordsDecision;
  now: Date;
}

export type DecideWordsRemovalResult =
  | { ok: true; outcome: "in_force" | "declined" | "lifted" }
  | {
      ok: false;
      reason: WordsBar | "not_allowed" | "removal_not_found";
    };

/**
 * Settles what another administrator proposed about public words that belong to no update. What is
 * redacted or removed is blanked with its salt in the transaction of its entry; what is hidden stays in
 * its table and is not read, until somebody who stood for neither lifts it.
 */
export async function decideWordsRemoval(
  db: Database,
  request: DecideWordsRemovalRequest,
): Promise<DecideWordsRemovalResult> {
  return await writeTransaction(db, (trx) => decide(trx, request));
}

async function decide(
  trx: Database,
  { actor, removalId, decision, now }: DecideWordsRemovalRequest,
): Promise<DecideWordsRemovalResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "words.remove")) {
    return { ok: false, reason: "not_allowed" };
  }
  const removal = await findWordsRemoval(trx, removalId);
  if (removal === null) return { ok: false, reason: "removal_not_found" };
  const found = await findPublicWords(trx, removal);
  const writerId = found?.writerId ?? null;
  const bar = wordsRemovalBar(removal, decision, { person, writerId });
  if (bar !== null) return { ok: false, reason: bar };
  const end = { by: person.id, at: now.toISOString() };
  if (decision === "lift") return await lift(trx, removal, person.id, now);
  if (decision === "decline") {
    const declined = { ...end, state: "declined", afterHash: null } as const;
    const isDone = await settleWordsRemoval(trx, removalId, declined);
    return isDone
      ? { ok: true, outcome: "declined" }
      : { ok: false, reason: "not_open" };
  }
  if (found === null) return { ok: false, reason: "not_open" };
  await takeWordsAway(trx, removal, { found, by: person.id }, now);
  return { ok: true, outcome: "in_force" };
}

async function lift(
  trx: Database,
  { id, subject, key }: WordsRemoval,
  by: string,
  now: Date,
): Promise<DecideWordsRemovalResult> {
  const at = now.toISOString();
  if (!(await liftWordsRemoval(trx, id, { by, at }))) {
    return { ok: false, reason: "not_open" };
  }
  const fields = { removal: id, subject, key, by };
  const entry = recordEntry("words_restored", now, fields);
  await appendRecordEntry(trx, entry, now);
  return { ok: true, outcome: "lifted" };
}
