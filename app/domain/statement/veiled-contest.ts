import type { Tombstone } from "../removal/removal";
import type { PublishedContest } from "./statement";
import { isHidden } from "../removal/tombstone";

/** What others said of an update, with the words and links taken off what is hidden. */
export function veiledContest(
  contest: PublishedContest,
  tombstones: readonly Tombstone[],
): PublishedContest {
  const veil = <S extends { id: string }>(said: S): S =>
    isHidden(tombstones, "statement", said.id)
      ? { ...said, words: null, url: null }
      : said;
  return {
    ...contest,
    replies: contest.replies.map(veil),
    corrections: contest.corrections.map(veil),
  };
}
