import { limaDay } from "#app/domain/text/calendar";
import type { PublishedEvent } from "#app/domain/update/published-event";
import { isVerdict } from "#app/domain/status/status";
import { tombstoneOf } from "#app/domain/removal/tombstone";
import { element, type XmlElement } from "#app/domain/text/xml";
import { formatDay } from "#app/i18n/format";
import { address } from "../layout/page";
import { tombstoneSentence } from "../removal/tombstone-sentence";
import { contestedAt, contestNotes } from "./contest-notes";
import { tagUri, type FeedFrame } from "./feed-frame";

/** One event as an Atom entry: what happened in a sentence, the plan's words, what was told, the way to the evidence. */
export function decisionEntry(
  event: PublishedEvent,
  frame: FeedFrame,
): XmlElement {
  const { update } = event;
  const place = `/metas/${update.targetCode}`;
  const path = address(place, frame.params);
  const href = `${frame.origin}${path}#a-${update.id}`;
  return element(
    "entry",
    {},
    element("id", {}, entryId(event, frame)),
    element("title", {}, titleOf(event, frame)),
    element("link", { rel: "alternate", type: "text/html", href }),
    element("published", {}, event.at),
    element("updated", {}, changedAt(event)),
    element("author", {}, element("name", {}, update.authorName)),
    element("category", {
      term: update.status,
      label: frame.words.status.label[update.status],
    }),
    element("summary", {}, sentenceOf(event, frame)),
    contentOf(event, frame, href),
  );
}

/** When an entry last changed: what was taken back, is reviewed again or is out of sight says so since then. */
export function changedAt({ kind, at, update }: PublishedEvent): string {
  const { retracted, underReview, tombstones } = update;
  const since = kind === "retracted" ? at : (retracted?.at ?? at);
  const reviewed = underReview === null ? [] : [underReview];
  const removed = tombstones.map((tombstone) => tombstone.at);
  const said = kind === "retracted" ? [] : contestedAt(update);
  return [since, ...reviewed, ...removed, ...said].sort().at(-1) ?? since;
}

function entryId({ kind, updateId }: PublishedEvent, frame: FeedFrame): string {
  const act = kind === "retracted" ? "/retracted" : "";
  return tagUri(frame, `updates/${updateId}${act}`);
}

function nameOf({ update, promise }: PublishedEvent, frame: FeedFrame) {
  const { record } = frame.words;
  return record.inProvince(update.targetCode, promise.provinceName);
}

function titleOf(event: PublishedEvent, frame: FeedFrame): string {
  const { feed, status } = frame.words;
  const title = event.kind === "retracted" ? feed.retractedTitle : feed.title;
  return title(nameOf(event, frame), status.label[event.update.status]);
}

function sentenceOf(event: PublishedEvent, frame: FeedFrame): string {
  const { update, at } = event;
  const { record, status, decision } = frame.words;
  const day = formatDay(limaDay(at), frame.language);
  const name = nameOf(event, frame);
  if (event.kind === "retracted") {
    const code = update.retracted?.reasonCode ?? "other";
    const reason = decision.reason[code] ?? code;
    const sentence = record.sentence.updateRetracted(day, name);
    return `${sentence} ${record.because(reason)}`;
  }
  const publish = isVerdict(update.status)
    ? record.sentence.verdictApproved
    : record.sentence.updateApproved;
  const since = formatDay(update.effectiveDate, frame.language);
  return publish(day, name, status.label[update.status], since);
}

function contentOf(
  event: PublishedEvent,
  frame: FeedFrame,
  href: string,
): XmlElement {
  const { feed } = frame.words;
  return element(
    "content",
    { type: "xhtml" },
    element(
      "div",
      { xmlns: "http://www.w3.org/1999/xhtml" },
      element("p", {}, sentenceOf(event, frame)),
      ...retractionNote(event, frame),
      ...reviewNote(event, frame),
      element("p", {}, feed.planSays),
      element("blockquote", { lang: "es" }, event.promise.wording),
      ...told(event, frame),
      ...(event.kind === "retracted" ? [] : contestNotes(event.update, frame)),
      element("p", {}, element("a", { href }, feed.see)),
    ),
  );
}

/** An entry that was read before its update was taken back has to say it too. */
function retractionNote(
  { kind, update }: PublishedEvent,
  frame: FeedFrame,
): XmlElement[] {
  if (kind === "retracted" || update.retracted === null) return [];
  const day = formatDay(limaDay(update.retracted.at), frame.language);
  return [element("p", {}, frame.words.target.retractedOn(day))];
}

/** While others review it again, its entry says so too. */
function reviewNote({ update }: PublishedEvent, frame: FeedFrame) {
  if (update.underReview === null) return [];
  const { interest, repeat } = frame.words;
  const day = formatDay(limaDay(update.underReview), frame.language);
  const since =
    update.retracted === null
      ? interest.underReviewSince
      : repeat.retractedUnderReviewSince;
  return [element("p", {}, since(day))];
}

/** What somebody told, line by line; struck through once it is taken back. */
function told(
  { update }: PublishedEvent,
  { words, language }: FeedFrame,
): XmlElement[] {
  const lines = update.summary.split(/\n+/).filter((line) => line !== "");
  const tombstone = tombstoneOf(update.tombstones, "summary", update.id);
  return [
    ...lines.map((line) =>
      update.retracted === null
        ? element("p", {}, line)
        : element("p", {}, element("del", {}, line)),
    ),
    ...(tombstone === null
      ? []
      : [element("p", {}, tombstoneSentence(tombstone, words, language))]),
  ];
}
