import { recordEntry, type RecordEntryOf } from "./record-entry";
import {
  CORRECTION_REASONS,
  type ReadStatement,
  type StatementOutcome,
} from "../statement/statement";

/** A decision on a statement as the record tells it: `note` is its commitment. */
interface RecordedDecision {
  id: string;
  person: string;
  at: string;
  note: string | null;
}

/**
 * The entry of a statement that was decided: of a published reply, and of a correction whatever came
 * of it. Null for a declined reply, which nobody but its author and the moderators ever saw.
 */
export function statementEntry(
  statement: Pick<
    ReadStatement,
    "id" | "kind" | "updateId" | "targetCode" | "authorId" | "filedAt"
  > & { wordsHash: string },
  decided: { outcome: StatementOutcome; reasonCode: string | null },
  decision: RecordedDecision,
): RecordEntryOf<"reply_published" | "correction_decided"> | null {
  const now = new Date(decision.at);
  const { outcome, reasonCode } = decided;
  const fields = {
    statement: statement.id,
    update: statement.updateId,
    target: statement.targetCode,
    author: statement.authorId,
    filedAt: statement.filedAt,
    words: statement.wordsHash,
    decisions: [decision],
  };
  if (statement.kind === "reply") {
    return outcome === "published"
      ? recordEntry("reply_published", now, fields)
      : null;
  }
  if (outcome === "published") return null;
  const reason = CORRECTION_REASONS.find((code) => code === reasonCode) ?? null;
  return recordEntry("correction_decided", now, { ...fields, outcome, reason });
}
