import { parseCheckpoint, type Checkpoint } from "./checkpoint";
import { verifyConsistency } from "./merkle-verification";
import { openNote, type NoteVerifier } from "./signed-note";

/** What a witness sees wrong: a head that nobody signed or of another log, fewer entries than before, another past. */
export type WitnessAlarm = "not_signed" | "shorter" | "rewritten";

/** A signed head that a witness has looked into. */
export interface WitnessedHead {
  head: Checkpoint;
  note: string;
}

/** Opens a signed head with the key that the witness has pinned; null where it is not of that key. */
export function witnessedHead(
  note: string,
  verifier: NoteVerifier,
): WitnessedHead | null {
  const text = openNote(note, verifier);
  const head = text === null ? null : parseCheckpoint(text);
  return head?.origin === verifier.name ? { head, note } : null;
}

/** Says what is wrong with a new head beside the one kept, given the proof between the two; null where it extends it. */
export function witnessAlarm(
  kept: Checkpoint,
  next: Checkpoint,
  proof: readonly string[],
): WitnessAlarm | null {
  if (next.size < kept.size) return "shorter";
  const extended = verifyConsistency({
    oldSize: kept.size,
    oldRoot: kept.root,
    size: next.size,
    root: next.root,
    proof,
  });
  return extended && (next.size > kept.size || next.root === kept.root)
    ? null
    : "rewritten";
}
