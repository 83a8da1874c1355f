import { beginningOfLimaDay, FIRST_DAY } from "#app/domain/text/calendar";
import type { PublishedEvent } from "#app/domain/update/published-event";
import type { PublishedSuccession } from "#app/domain/succession/succession";
import { element, type XmlElement } from "#app/domain/text/xml";
import { address } from "../layout/page";
import { changedAt, decisionEntry } from "./decision-entry";
import { successionEntry } from "./succession-entry";
import { tagUri, type FeedFrame } from "./feed-frame";

/** What a feed is about: its title, the page that shows the same, and its own address. */
export interface FeedSubject {
  title: string;
  page: string;
  feed: string;
  /** Address of the picture of what the feed is about. */
  picture: string;
}

/** What a feed tells, and how many entries it may have. */
interface Told {
  events: readonly PublishedEvent[];
  successions: readonly PublishedSuccession[];
  most: number;
}

/** An Atom feed (RFC 4287) of what was published and taken back, and of promises that others follow, newest first. */
export function decisionFeed(
  subject: FeedSubject,
  said: Told,
  frame: FeedFrame & { demo: boolean },
): XmlElement {
  const { origin, language, words } = frame;
  const entries = entriesOf(said, frame);
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
    element("updated", {}, newest(entries)),
    element(
      "author",
      {},
      element("name", {}, words.layout.siteName),
      element("uri", {}, `${origin}/`),
    ),
    element("icon", {}, `${origin}/favicon.svg`),
    element("logo", {}, here(subject.picture)),
    ...entries.map(({ draw }) => draw()),
  );
}

/** Events and acts as entries, the newest first. */
function entriesOf({ events, successions, most }: Told, frame: FeedFrame) {
  return [
    ...events.map((event) => ({
      at: event.at,
      changedAt: changedAt(event),
      draw: () => decisionEntry(event, frame),
    })),
    ...successions.map((act) => ({
      at: act.decidedAt,
      changedAt: act.decidedAt,
      draw: () => successionEntry(act, frame),
    })),
  ]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, most);
}

/** The newest change of an entry; where there is none, the first day this site speaks of. */
function newest(entries: readonly { changedAt: string }[]): string {
  return entries
    .map((entry) => entry.changedAt)
    .reduce(
      (latest, at) => (at > latest ? at : latest),
      beginningOfLimaDay(FIRST_DAY),
    );
}
