import type { Instant } from "../text/calendar";
import { isSamePerson, type Person } from "../account/same-person";
import type { RemovalGround } from "./removal";

/** Public words that belong to no update: why the method changed, where whose plan it is was taken from, what somebody is called. */
export const WORDS_SUBJECTS = ["method", "mandate", "name"] as const;

export type WordsSubject = (typeof WORDS_SUBJECTS)[number];

export const WORDS_ACTS = ["hide", "redact", "remove"] as const;

export type WordsAct = (typeof WORDS_ACTS)[number];

export const WORDS_REMOVAL_STATES = [
  "proposed",
  "in_force",
  "declined",
  "lifted",
] as const;

export type WordsRemovalState = (typeof WORDS_REMOVAL_STATES)[number];

/** Which words: the version of the method, the plan with the moment it was settled, the account. */
export interface WordsPlace {
  subject: WordsSubject;
  key: string;
}

/** The key of a mandate's source: the plan's id and the moment at which two people settled it. */
export function mandateWordsKey(planId: string, setAt: Instant): string {
  return `${planId}:${setAt}`;
}

/** Words as everybody reads them now, and who wrote them: they confirm nothing about them. */
export interface PublicWords extends WordsPlace {
  words: string;
  url: string | null;
  writerId: string | null;
}

/** What stands in the place of such words. */
export interface WordsTombstone {
  act: WordsAct;
  ground: RemovalGround;
  at: Instant;
}

/** Says whether an act makes sense: a name is taken away for one that says nothing, never hidden. */
export function wordsActFits(act: WordsAct, subject: WordsSubject): boolean {
  return subject !== "name" || act === "remove";
}

/** A proposal, or what came of it. */
export interface WordsRemoval extends WordsPlace {
  id: string;
  act: WordsAct;
  ground: RemovalGround;
  state: WordsRemovalState;
  wordsLeft: string | null;
  proposedBy: string;
  proposedAt: Instant;
  decidedBy: string | null;
  decidedAt: Instant | null;
}

/** What a second person, or whoever lifts, does with a proposal. */
export const WORDS_DECISIONS = ["confirm", "decline", "lift"] as const;

export type WordsDecision = (typeof WORDS_DECISIONS)[number];

export type WordsBar = "own_proposal" | "own_words" | "not_open";

/**
 * Why somebody may not decide, or null: a second person confirms, and not whoever wrote the words;
 * whoever proposed may take it back; a hiding that two people stand by is lifted by a third.
 */
export function wordsRemovalBar(
  removal: Pick<WordsRemoval, "act" | "state" | "proposedBy" | "decidedBy">,
  decision: WordsDecision,
  { person, writerId }: { person: Person; writerId: string | null },
): WordsBar | null {
  const { act, state, proposedBy, decidedBy } = removal;
  const is = (id: string | null) => id !== null && isSamePerson(person, id);
  if (decision === "lift") {
    if (state !== "in_force" || act !== "hide") return "not_open";
    return is(proposedBy) || is(decidedBy) ? "own_proposal" : null;
  }
  if (state !== "proposed") return "not_open";
  if (decision === "decline") return null;
  if (is(proposedBy)) return "own_proposal";
  return is(writerId) ? "own_words" : null;
}
