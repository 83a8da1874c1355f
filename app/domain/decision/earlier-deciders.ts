import { earlierDeciders, type Appeal } from "../statement/appeal";
import type { RepeatedReview } from "./repeated-review";

/** What the look for earlier deciders needs of a case. */
interface DecidedBefore {
  appeal: Pick<Appeal, "version"> | null;
  repeat?: Pick<RepeatedReview, "deciderIds"> | null | undefined;
  update: {
    contentVersion: number;
    decisions: readonly { version: number; deciderId: string }[];
  };
}

/**
 * Who keeps out of a review because they decided before: on what is appealed (rule 10 of the domain), or
 * on the rejection or retraction that others look at again.
 */
export function decidedBefore({
  appeal,
  repeat,
  update: { contentVersion, decisions },
}: DecidedBefore): string[] {
  const onAppeal = earlierDeciders(appeal, contentVersion, decisions);
  return [...new Set([...onAppeal, ...(repeat?.deciderIds ?? [])])];
}
