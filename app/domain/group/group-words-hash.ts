import { commit } from "../proof/commitment";

/** What everybody reads of a group. */
export interface GroupWords {
  slug: string;
  name: string;
  about: string;
}

/** The commitment to a group's public words in the record; the salt is 64 hex digits, a new one for each change. */
export function groupWordsHash(
  salt: string,
  { slug, name, about }: GroupWords,
): string {
  return commit(salt, { slug, name, about });
}
