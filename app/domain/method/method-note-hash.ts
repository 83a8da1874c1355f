import { commit } from "../proof/commitment";

/** The commitment to what a proposal says; the salt is 64 hex digits, one per proposal. */
export function methodNoteHash(salt: string, note: string): string {
  return commit(salt, { note });
}
