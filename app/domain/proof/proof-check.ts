import { parseCheckpoint } from "./checkpoint";
import { leafHash } from "./merkle";
import { verifyInclusion } from "./merkle-verification";
import { openNote, type NoteVerifier } from "./signed-note";
import { parseTlogProof } from "./tlog-proof";

/** What a kept proof is worth: it holds; or it is no proof, nobody signed its tree, or the entry is not in that tree. */
export type ProofVerdict =
  | { holds: true; index: number; size: number; root: string }
  | { holds: false; because: "no_proof" | "not_signed" | "not_in_tree" };

/**
 * Checks a kept proof against the very text of an entry, with nothing but the key: the head is signed,
 * and the entry's hash leads to its root. Line breaks that a form added around the entry do not count.
 */
export function checkProof(
  { proof, payload }: { proof: string; payload: string },
  verifier: NoteVerifier,
): ProofVerdict {
  const kept = parseTlogProof(proof);
  if (kept === null) return { holds: false, because: "no_proof" };
  const text = openNote(kept.checkpoint, verifier);
  const head = text === null ? null : parseCheckpoint(text);
  if (head?.origin !== verifier.name) {
    return { holds: false, because: "not_signed" };
  }
  const { index, hashes } = kept;
  const { size, root } = head;
  const leaf = leafHash(payload.trim());
  return verifyInclusion({ leaf, index, size, root, proof: hashes })
    ? { holds: true, index, size, root }
    : { holds: false, because: "not_in_tree" };
}
