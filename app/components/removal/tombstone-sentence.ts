import { limaDay } from "#app/domain/text/calendar";
import type { Tombstone } from "#app/domain/removal/removal";
import { tombstoneOf } from "#app/domain/removal/tombstone";
import type { PublishedUpdate } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

/** What was done, when, and on which ground: "Se ocultó el 12/03/2021. Motivo: orden judicial." */
export function tombstoneSentence(
  { act, ground, at }: Tombstone,
  words: Words,
  language: Language,
): string {
  const { contest } = words;
  const day = formatDay(limaDay(at), language);
  const because = contest.ground[ground] ?? ground;
  return contest.tombstone(contest.actDone[act], day, because);
}

/** The summary of an update for lists: its words, or what stands in their place. */
export function shownSummary(
  update: Pick<PublishedUpdate, "id" | "summary" | "tombstones">,
  words: Words,
  language: Language,
): string {
  const { id, summary, tombstones } = update;
  const tombstone = tombstoneOf(tombstones, "summary", id);
  return summary === "" && tombstone !== null
    ? tombstoneSentence(tombstone, words, language)
    : summary;
}
