import type { MetaDescriptor } from "@remix-run/react";
import { wordsFor, type Words } from "#app/i18n/words";
import { linkMeta, type LinkedPage } from "./link-meta";
import { pageAddress, type PageAddress } from "./page-address";
import { shareMeta, type SharedPage } from "./share-meta";

interface Match {
  id: string;
  data?: unknown;
}

/** What a page says of itself to browsers, search engines and other sites. */
export interface PageDescription extends LinkedPage, SharedPage {
  /** Empty for the first page, which is called like the site. */
  title: string;
  description?: string;
  /** A form came back. */
  error?: boolean;
}

/**
 * The head of a page, from words in its language. `Error:` leads the title where a form came back.
 * Pages for everybody name their one address, their other language and what a link to them should
 * show; all others, and whatever an invented demonstration says, ask not to be listed anywhere.
 */
export function pageMeta(
  matches: readonly (Match | undefined)[],
  describe: (words: Words, page: PageAddress) => PageDescription,
): MetaDescriptor[] {
  const page = pageAddress(rootData(matches));
  const words = wordsFor(page.language);
  const described = describe(words, page);
  const { title, description, error = false } = described;
  const { siteName } = words.layout;
  const name = title === "" ? siteName : `${title} · ${siteName}`;
  const isListed = isPublic(matches) && !page.demo;
  return [
    { title: error ? `Error: ${name}` : name },
    ...(description === undefined
      ? []
      : [{ name: "description", content: description }]),
    ...(isListed ? [] : [{ name: "robots", content: "noindex" }]),
    ...(isPublic(matches)
      ? [
          ...linkMeta(described, page, words),
          ...shareMeta(described, page, words),
        ]
      : []),
  ];
}

function rootData(matches: readonly (Match | undefined)[]): unknown {
  return matches.find((match) => match?.id === "root")?.data;
}

/** Rooms are by audience, so that a page is public by where it stands. */
function isPublic(matches: readonly (Match | undefined)[]): boolean {
  return matches.at(-1)?.id.startsWith("routes/public/") === true;
}
