import { beginningOfLimaDay, FIRST_DAY } from "#app/domain/text/calendar";
import type { PublishedEvent } from "#app/domain/update/published-event";
import { element, type XmlElement } from "#app/domain/text/xml";
import { address } from "../layout/page";
import { changedAt, decisionEntry } from "./decision-entry";
import { tagUri, type FeedFrame } from "./feed-frame";

/** What a feed is about: its title, the page that shows the same, and its own address. */
export interface FeedSubject {
  title: string;
  page: string;
  feed: string;
  /** Address of the picture of what the feed is about. */
  picture: string;
}

/** An Atom feed (RFC 4287) of what was published and taken back, newest first. */
export function decisionFeed(
  subject: FeedSubject,
  events: readonly PublishedEvent[],
  frame: FeedFrame & { demo: boolean },
): XmlElement {
  const { origin, language, words } = frame;
  const here = (path: string) => origin + address(path, frame.params);
  const title = frame.demo
    ? `${words.feed.demo} · ${subject.title}`
    : subject.title;
  return element(
    "feed",
    {
      xmlns: "http://www.w3.org/2005/Atom",
      "xml:lang": language === "es" ? "es-PE" : "en",
    },
    element("id", {}, tagUri(frame, subject.feed.slice(1))),
    element("title", {}, title),
    element("subtitle", {}, words.feed.subtitle),
    element("link", {
      rel: "self",
      type: "application/atom+xml",
      href: here(subject.feed),
    }),
    element("link", {
      rel: "alternate",
      type: "text/html",
      href: here(subject.page),
    }),
    element("updated", {}, newest(events)),
    element(
      "author",
      {},
      element("name", {}, words.layout.siteName),
      element("uri", {}, `${origin}/`),
    ),
    element("icon", {}, `${origin}/favicon.svg`),
    element("logo", {}, here(subject.picture)),
    ...events.map((event) => decisionEntry(event, frame)),
  );
}

/** The newest change of an entry; where there is none, the first day this site speaks of. */
function newest(events: readonly PublishedEvent[]): string {
  return events
    .map(changedAt)
    .reduce(
      (latest, at) => (at > latest ? at : latest),
      beginningOfLimaDay(FIRST_DAY),
    );
}
