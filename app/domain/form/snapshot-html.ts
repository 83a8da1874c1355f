import {
  entryOfPage,
  relativeLink,
  snapshotPage,
  type SnapshotPage,
} from "./snapshot-path";

/** What a page of a snapshot says where it is not the site. */
export interface SnapshotWords {
  /** Above every page: what this is, and where the rest is. */
  copy: string;
  /** In the place of a form. */
  form: string;
  /** In the place of a search: where all promises are, and where they can be searched. */
  noSearch: string;
  allTargets: string;
  search: string;
}

/** What is done to every page of one snapshot. */
export interface SnapshotFrame {
  /** The live site, without a slash at the end. */
  origin: string;
  words: SnapshotWords;
  /** Entries of the record before this one have no page in it. */
  firstEntry: number;
}

/** A page as its file holds it, and the pages that it leads to. */
export interface SnapshotHtml {
  html: string;
  links: readonly SnapshotPage[];
}

const RAW = /(<(style|script)\b[^>]*>[\s\S]*?<\/\2>)/;
const FORM = /<form\b([^>]*)>[\s\S]*?<\/form>/g;
const LINK = / (href|src)="(\/(?!\/)[^"]*)"/g;

/**
 * A page of the site as a file that needs no server: links to other pages of the snapshot lead to
 * their files, all others to the live site; a form gives way to a line that says where it is. Takes the
 * site's own pages, in which React has escaped every quotation mark that is text.
 */
export function snapshotHtml(
  html: string,
  page: SnapshotPage,
  frame: SnapshotFrame,
): SnapshotHtml {
  const links = new Map<string, SnapshotPage>();
  const lead = (address: string): string => {
    const found = snapshotPage(address);
    if (found === null || isTooOld(found, frame)) return frame.origin + address;
    links.set(found.url, found);
    const fragment = address.split(/(?=#)/, 2)[1] ?? "";
    return relativeLink(page.file, found.file) + fragment;
  };
  const written = outsideRaw(html, (part) =>
    part
      .replace(FORM, (_form, attributes: string) =>
        insteadOf(attributes, page, frame),
      )
      .replace(LINK, (_link, name: string, value: string) => {
        const address = value.replaceAll("&amp;", "&");
        return ` ${name}="${escaped(lead(address))}"`;
      })
      .replace(/<main\b/, (main) => `${above(frame)}${main}`),
  );
  return { html: written, links: [...links.values()] };
}

function isTooOld(page: SnapshotPage, { firstEntry }: SnapshotFrame): boolean {
  const position = entryOfPage(page);
  return position !== null && position < firstEntry;
}

/** Changes a page where its text and its tags are, not within its style and its statements for programs. */
function outsideRaw(html: string, change: (part: string) => string): string {
  // Splitting by a pattern with two groups gives text, element, name, text, …
  return html
    .split(RAW)
    .map((part, index) => {
      if (index % 3 === 2) return "";
      return index % 3 === 1 ? part : change(part);
    })
    .join("");
}

function above({ origin, words }: SnapshotFrame): string {
  return `<p class="note" role="note">${escaped(words.copy)} ${live(origin, origin)}</p>`;
}

/** A line in the place of a form; its links are written like those of the page. */
function insteadOf(
  attributes: string,
  page: SnapshotPage,
  { origin, words }: SnapshotFrame,
): string {
  const isEnglish = page.file.startsWith("en/");
  const action = /\baction="([^"#]*)/.exec(attributes)?.[1] ?? page.url;
  const [path = ""] = action.split("?", 1);
  const address = `${path}${isEnglish ? "?lang=en" : ""}`;
  const onSite = live(`${origin}${address}`, `${origin}${path}`);
  if (!/\brole="search"/.test(attributes)) {
    return `<p class="small muted">${escaped(words.form)} ${onSite}</p>`;
  }
  const list = `<a href="${escaped(address)}">${escaped(words.allTargets)}</a>`;
  return `<p class="note">${escaped(words.noSearch)} ${list}. ${escaped(words.search)} ${onSite}</p>`;
}

function live(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
