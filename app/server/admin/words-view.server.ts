import { isSamePerson } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";
import {
  WORDS_DECISIONS,
  wordsRemovalBar,
  type WordsRemoval,
} from "#app/domain/removal/words-removal";
import type { Database } from "#db/client";
import { findDisplayName } from "#db/queries/account/users";
import {
  findPublicWords,
  listPublicWords,
} from "#db/queries/removal/public-words";
import { listStandingWordsRemovals } from "#db/queries/removal/words-removals";

/** What waits for a second administrator or is hidden, each with its words now and what this one may do. */
export async function loadWordsRemovals(db: Database, actor: Actor) {
  const lines = [];
  for (const removal of await listStandingWordsRemovals(db)) {
    lines.push(await lineOf(db, actor, removal));
  }
  return lines;
}

async function lineOf(db: Database, actor: Actor, removal: WordsRemoval) {
  const { id, subject, key, act, ground, state, wordsLeft } = removal;
  const found = await findPublicWords(db, removal);
  const who = { person: actor, writerId: found?.writerId ?? null };
  return {
    ...{ id, subject, key, act, ground, state, wordsLeft },
    words: found?.words ?? "",
    url: found?.url ?? null,
    proposedAt: removal.proposedAt,
    proposerName: (await findDisplayName(db, removal.proposedBy)) ?? "",
    isOwn: isSamePerson(actor, removal.proposedBy),
    choices: WORDS_DECISIONS.filter(
      (decision) => wordsRemovalBar(removal, decision, who) === null,
    ),
  };
}

/** One of them, as the page shows it. */
export type WordsRemovalLine = Awaited<ReturnType<typeof lineOf>>;

/** Texts that can be chosen: all but names, and the name that was asked for. */
export async function listRemovableWords(db: Database, asked: string | null) {
  const all = await listPublicWords(db);
  const name =
    asked === null
      ? null
      : await findPublicWords(db, { subject: "name", key: asked });
  return [...(name === null ? [] : [name]), ...all].map(
    ({ subject, key, words }) => ({ subject, key, words }),
  );
}
