import { limaDay, type Instant } from "#app/domain/text/calendar";
import type { PublishedUpdate } from "#app/domain/update/update";
import { element, type XmlElement } from "#app/domain/text/xml";
import { formatDay } from "#app/i18n/format";
import type { FeedFrame } from "./feed-frame";

/** What others said of an update, as paragraphs of its entry: replies, corrections with their outcome, or since when an answer is waited for. */
export function contestNotes(
  { contest, retracted }: PublishedUpdate,
  { words, language }: FeedFrame,
): XmlElement[] {
  const day = (at: Instant) => formatDay(limaDay(at), language);
  const paragraph = (text: string) => element("p", {}, text);
  const { replies, corrections, waitsSince } = contest;
  return [
    ...replies.flatMap(({ filedAt, words: said }) =>
      said === null
        ? []
        : [paragraph(`${words.contest.reply}, ${day(filedAt)}: ${said}`)],
    ),
    // A feed is read on any day: it names the day, and leaves the counting to the page.
    ...(waitsSince === null || retracted !== null
      ? []
      : [paragraph(words.contest.askedOn(day(waitsSince)))]),
    ...corrections.map(({ outcome, decidedAt, note }) => {
      const came = words.contest.outcome[outcome] ?? outcome;
      const answer = note === null ? "" : ` ${note}`;
      return paragraph(
        `${words.contest.correction} ${came} (${words.contest.decidedOn(day(decidedAt))}).${answer}`,
      );
    }),
  ];
}

/** When others last changed what stands beside an update. */
export function contestedAt({ contest }: PublishedUpdate): Instant[] {
  return [
    ...contest.replies.map(({ publishedAt }) => publishedAt),
    ...contest.corrections.map(({ decidedAt }) => decidedAt),
    ...(contest.waitsSince === null ? [] : [contest.waitsSince]),
  ];
}
