import type { succession as source } from "../es/succession";

export const succession: typeof source = {
  title: "Followed in another way",
  followed: (day, codes) => `Since ${day} it is followed as ${codes}.`,
  followedHelp:
    "Its code, its words and what was told about it stay here. From that day on it no longer counts in totals.",
  origin: (day, codes, n) =>
    n === 1
      ? `Since ${day} it is followed by itself: it comes from promise ${codes}.`
      : `Since ${day} it brings promises ${codes} together.`,
  originUpdates: (code) => `Updates on ${code}, the promise it comes from`,
  originHelp:
    "What was told about that one decides nothing about this one: each update has to be told again.",
  why: (reason) => `Reason: ${reason}`,
  reason: {
    separate_promises: "They were two or more promises read as one",
    separate_checks: "Each part is checked by itself",
    cut_sentence: "It was one sentence, read in parts",
    said_twice: "The plan says the same in two places",
  },
  comesFrom: (codes) => `comes from ${codes}`,
  now: "Now followed as",
  kept: "The codes before keep their pages, with their words and what was told.",
  tell: "Tell what you know on the promise that follows it:",
  refused: (codes) =>
    `This promise takes no more updates: it is followed as ${codes}. What you wrote stays here: copy it to the one it is about.`,
};
