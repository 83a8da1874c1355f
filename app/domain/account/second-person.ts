/** What one person proposes and a second one has to confirm, other than decisions on updates, which have their queue. */
export const SECOND_KINDS = [
  "setting",
  "mandate",
  "link",
  "plan",
  "removal",
  "words",
] as const;

export type SecondKind = (typeof SECOND_KINDS)[number];

/** How much of each waits for one person: nothing of their own, and nothing that they may not confirm. */
export type WaitingForYou = Record<SecondKind, number>;
