import { readXml } from "./read-xml";

const ATOM = "http://www.w3.org/2005/Atom";

/** An entry of a feed as a reader takes it in. */
export interface ReadEntry {
  id: string;
  title: string;
  link: string;
  updated: string;
  author: string;
  summary: string;
  content: string;
}

/** A feed as a reader takes it in. */
export interface ReadFeed {
  id: string;
  language: string | null;
  title: string;
  updated: string;
  self: string;
  page: string;
  logo: string;
  entries: readonly ReadEntry[];
}

/** Reads an Atom feed; throws where RFC 4287 asks for something that is not there, or there more often than once. */
export function readAtom(xml: string): ReadFeed {
  const feed = readXml(xml);
  if (feed.namespaceURI !== ATOM || feed.localName !== "feed") {
    throw new Error(`no feed: ${xml.slice(0, 200)}`);
  }
  return {
    id: only(feed, "id"),
    language: feed.getAttribute("xml:lang"),
    title: only(feed, "title"),
    updated: moment(only(feed, "updated")),
    self: linkOf(feed, "self"),
    page: linkOf(feed, "alternate"),
    logo: only(feed, "logo"),
    entries: children(feed, "entry").map(readEntry),
  };
}

function readEntry(entry: Element): ReadEntry {
  const [author] = children(entry, "author");
  const [content] = children(entry, "content");
  if (author === undefined || content === undefined) {
    throw new Error(`an entry without author or content: ${entry.innerHTML}`);
  }
  moment(only(entry, "published"));
  return {
    id: only(entry, "id"),
    title: only(entry, "title"),
    link: linkOf(entry, "alternate"),
    updated: moment(only(entry, "updated")),
    author: only(author, "name"),
    summary: only(entry, "summary"),
    content: content.innerHTML,
  };
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter(
    (child) => child.localName === name && child.namespaceURI === ATOM,
  );
}

function only(parent: Element, name: string): string {
  const found = children(parent, name);
  const text = found[0]?.textContent ?? "";
  if (found.length !== 1 || text === "") {
    throw new Error(`${parent.localName} has ${found.length} ${name}`);
  }
  return text;
}

function linkOf(parent: Element, rel: string): string {
  const links = children(parent, "link").filter(
    (link) => link.getAttribute("rel") === rel,
  );
  const href = links[0]?.getAttribute("href") ?? "";
  if (links.length !== 1 || !URL.canParse(href)) {
    throw new Error(`${parent.localName} has ${links.length} links ${rel}`);
  }
  return href;
}

function moment(text: string): string {
  if (new Date(text).toISOString() !== text)
    throw new Error(`no moment: ${text}`);
  return text;
}
