import { commit } from "../proof/commitment";

/** The commitment to the words of a decision, null where it came without any. The salt is 64 hex digits, one per decision. */
export function decisionNoteHash(
  salt: string | null,
  note: string | null,
): string | null {
  if (note === null) return null;
  if (salt === null) throw new TypeError("a note needs its salt");
  return commit(salt, { note });
}
