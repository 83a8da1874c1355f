import { decisionNoteHash } from "../decision/decision-note-hash";
import type { CountedDecision } from "./publication-entry";
import { recordEntry, type RecordEntryOf } from "./record-entry";

/** The entry of an appeal that its last decision settled. */
export function appealDecidedEntry(
  settled: { appealId: string; target: string; upheld: boolean },
  decisions: readonly CountedDecision[],
  now: Date,
): RecordEntryOf<"appeal_decided"> {
  return recordEntry("appeal_decided", now, {
    appeal: settled.appealId,
    target: settled.target,
    outcome: settled.upheld ? "upheld" : "dismissed",
    decisions: decisions.map((decision) => ({
      id: decision.id,
      person: decision.deciderId,
      at: decision.decidedAt,
      note: decisionNoteHash(decision.salt, decision.note),
    })),
  });
}
