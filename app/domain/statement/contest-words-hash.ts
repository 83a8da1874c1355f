import { commit } from "../proof/commitment";

/** The commitment to the words of an appeal, a correction request or a reply, with their link. The salt is 64 hex digits, one for each. */
export function contestWordsHash(
  salt: string,
  said: { words: string; url: string | null },
): string {
  return commit(salt, { words: said.words, url: said.url });
}
