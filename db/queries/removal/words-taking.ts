import { recordEntry } from "#app/domain/record/record-entry";
import type {
  PublicWords,
  WordsRemoval,
} from "#app/domain/removal/words-removal";
import type { Database } from "#db/client";
import { askClearance } from "../decision/clearances";
import { appendRecordEntry } from "../record/record";
import { blankWords } from "./words-blanking";
import { settleWordsRemoval } from "./words-removals";

/**
 * Does what was proposed about public words, with its entry: what is redacted or removed is blanked with
 * its salt, and leaves the disk later; what is hidden stays in its table and is not read.
 */
export async function takeWordsAway(
  trx: Database,
  removal: WordsRemoval,
  { found, by }: { found: PublicWords; by: string },
  now: Date,
): Promise<void> {
  const { id, subject, key, act, ground, wordsLeft, proposedBy } = removal;
  const isHiding = act === "hide";
  const after = isHiding ? null : await blankWords(trx, found, wordsLeft);
  const end = { state: "in_force", by, at: now.toISOString() } as const;
  const settled = { ...end, afterHash: after };
  if (!(await settleWordsRemoval(trx, id, settled))) {
    throw new Error("a proposal that was read has moved");
  }
  if (!isHiding) await askClearance(trx, { subject: id, kind: "pages" });
  const entry = recordEntry("words_removed", now, {
    ...{ removal: id, subject, key, act, ground, after },
    people: [proposedBy, by],
  });
  await appendRecordEntry(trx, entry, now);
}
