import type { MetaDescriptor } from "@remix-run/react";
import type { Words } from "#app/i18n/words";
import { canonicalUrl, sameView, type PageAddress } from "./page-address";

/** Where else a page can be found, and what it tells programs. */
export interface LinkedPage {
  /** The page that this one is an excerpt of, by its path. */
  excerptOf?: string;
  /** Path of the feed with the decisions on what the page is about. */
  feed?: string;
  /** Statements in the words of schema.org. */
  data?: readonly LinkedData[];
}

/** A statement in the words of schema.org, without its context. */
export interface LinkedData {
  "@type": string;
  [property: string]: unknown;
}

/** A page's one address, its address in either language, its feed, and what programs may read of it. */
export function linkMeta(
  { excerptOf, feed, data = [] }: LinkedPage,
  page: PageAddress,
  words: Words,
): MetaDescriptor[] {
  const spanish = canonicalUrl(page, "es", excerptOf);
  const english = canonicalUrl(page, "en", excerptOf);
  return [
    link("canonical", page.language === "es" ? spanish : english),
    link("alternate", spanish, { hrefLang: "es-PE" }),
    link("alternate", english, { hrefLang: "en" }),
    link("alternate", spanish, { hrefLang: "x-default" }),
    ...(feed === undefined
      ? []
      : [
          link("alternate", sameView(page, feed), {
            type: "application/atom+xml",
            title: words.feed.follow,
          }),
        ]),
    // What a demonstration has invented is no statement about the world.
    ...(page.demo ? [] : data).map((statement) => ({
      "script:ld+json": { "@context": "https://schema.org", ...statement },
    })),
  ];
}

function link(rel: string, href: string, rest: Record<string, string> = {}) {
  return { tagName: "link" as const, rel, href, ...rest };
}
