import type { WordsTombstone } from "#app/domain/removal/words-removal";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** What stands in the place of words that belong to no update: what was done, when, on which ground. */
export function WordsTombstoneNote(props: {
  tombstone: WordsTombstone | null;
}) {
  const { words, language } = usePage();
  const { tombstone } = props;
  if (tombstone === null) return null;
  const { actDone, ground, tombstone: tell } = words.contest;
  const day = formatDay(limaDay(tombstone.at), language);
  return (
    <em>
      {tell(
        actDone[tombstone.act],
        day,
        ground[tombstone.ground] ?? tombstone.ground,
      )}
    </em>
  );
}
