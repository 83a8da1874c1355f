import { writeTransaction, type Database } from "#db/client";
import { requireAccount } from "#db/queries/account/unknown-accounts";
import { findPublicWords } from "#db/queries/removal/public-words";
import {
  findWordsRemoval,
  insertWordsRemoval,
} from "#db/queries/removal/words-removals";
import { takeWordsAway } from "#db/queries/removal/words-taking";
import type { HeldWords } from "#app/domain/removal/held-removal";

/** Removals of public words that a copy of the site may not know of, and the moment of its return. */
export interface RepeatWordsRemovalsRequest {
  words: readonly HeldWords[];
  now: Date;
}

/**
 * Does removals of public words again on a copy that is older than they are, under their ids and with
 * an entry of today. Gives how many were done; one that the copy knows, or has nothing of, is none.
 */
export async function repeatWordsRemovals(
  db: Database,
  { words, now }: RepeatWordsRemovalsRequest,
): Promise<number> {
  let repeated = 0;
  for (const held of words) {
    const done = await writeTransaction(db, (trx) => repeat(trx, held, now));
    if (done) repeated += 1;
  }
  return repeated;
}

async function repeat(
  trx: Database,
  held: HeldWords,
  now: Date,
): Promise<boolean> {
  const { removal: id, subject, key, act, ground, proposedAt } = held;
  const known = await findWordsRemoval(trx, id);
  if (known !== null && known.state !== "proposed") return false;
  const found = await findPublicWords(trx, { subject, key });
  if (found === null) return false;
  for (const person of held.people) await requireAccount(trx, person, now);
  const [proposedBy, by] = held.people;
  const proposal = { id, subject, key, act, ground, proposedBy, proposedAt };
  const wordsLeft = held.left;
  if (known === null) await insertWordsRemoval(trx, { ...proposal, wordsLeft });
  const undecided = { decidedBy: null, decidedAt: null };
  await takeWordsAway(
    trx,
    { ...proposal, wordsLeft, state: "proposed", ...undecided },
    { found, by },
    now,
  );
  return true;
}
