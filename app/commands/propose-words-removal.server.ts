import { randomUUID } from "node:crypto";
import { databaseError, writeTransaction, type Database } from "#db/client";
import {
  listSecondAdministrators,
  tellSeconds,
} from "#db/queries/account/second-people";
import { findActor } from "#db/queries/account/users";
import { findPublicWords } from "#db/queries/removal/public-words";
import {
  areWordsHidden,
  insertWordsRemoval,
} from "#db/queries/removal/words-removals";
import { isAllowed } from "#app/domain/permissions";
import { redacted } from "#app/domain/removal/removal";
import { wordsActFits } from "#app/domain/removal/words-removal";
import type { WordsRemovalInput } from "#app/domain/removal/words-removal-input";
import type { Actor } from "#app/domain/account/user";

/** An administrator wants public words that belong to no update out of sight. */
export interface ProposeWordsRemovalRequest {
  actor: Pick<Actor, "id">;
  input: WordsRemovalInput;
  now: Date;
}

export type ProposeWordsRemovalResult =
  | { ok: true; removalId: string }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "words_not_found"
        | "act_does_not_fit"
        | "already_open"
        | "already_hidden"
        | "phrase_not_found";
    };

/** Keeps a proposal until a second administrator settles it; nothing public changes yet, and one waits for the same words at most. */
export async function proposeWordsRemoval(
  db: Database,
  request: ProposeWordsRemovalRequest,
): Promise<ProposeWordsRemovalResult> {
  try {
    return await writeTransaction(db, (trx) => propose(trx, request));
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "already_open" };
  }
}

async function propose(
  trx: Database,
  { actor, input, now }: ProposeWordsRemovalRequest,
): Promise<ProposeWordsRemovalResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "words.remove")) {
    return { ok: false, reason: "not_allowed" };
  }
  const { subject, key, act, ground, phrases } = input;
  if (!wordsActFits(act, subject)) {
    return { ok: false, reason: "act_does_not_fit" };
  }
  const found = await findPublicWords(trx, { subject, key });
  if (found === null) return { ok: false, reason: "words_not_found" };
  if (act === "hide" && (await areWordsHidden(trx, { subject, key }))) {
    return { ok: false, reason: "already_hidden" };
  }
  const left = act === "redact" ? redacted([found.words], phrases) : null;
  if (act === "redact" && left === null) {
    return { ok: false, reason: "phrase_not_found" };
  }
  const removalId = randomUUID();
  await insertWordsRemoval(trx, {
    ...{ id: removalId, subject, key, act, ground },
    wordsLeft: left?.[0] ?? null,
    proposedBy: person.id,
    proposedAt: now.toISOString(),
  });
  const barred = [person.id, ...(found.writerId ? [found.writerId] : [])];
  const seconds = await listSecondAdministrators(trx, barred);
  await tellSeconds(trx, seconds, { waits: "words", thing: null }, now);
  return { ok: true, removalId };
}
