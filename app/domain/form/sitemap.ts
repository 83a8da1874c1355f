import type { Instant } from "../text/calendar";
import { element, type XmlElement } from "../text/xml";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Most addresses that one part may hold (sitemaps.org). */
export const MOST_ADDRESSES = 50_000;

/** An address that search engines may list, and when a decision last changed what it shows. */
export interface ListedAddress {
  url: string;
  changedAt: Instant | null;
}

/** The map of the site where it is one file of several: the addresses of its parts. */
export function sitemapIndex(parts: readonly ListedAddress[]): XmlElement {
  return listOf("sitemapindex", "sitemap", parts);
}

/** One part of the map: addresses of pages. Throws RangeError above what a part may hold. */
export function sitemapPart(pages: readonly ListedAddress[]): XmlElement {
  return listOf("urlset", "url", pages);
}

function listOf(
  root: string,
  name: string,
  addresses: readonly ListedAddress[],
): XmlElement {
  if (addresses.length > MOST_ADDRESSES) {
    throw new RangeError(`${addresses.length} addresses in one part`);
  }
  const items = addresses.map(({ url, changedAt }) =>
    element(
      name,
      {},
      element("loc", {}, url),
      ...(changedAt === null ? [] : [element("lastmod", {}, changedAt)]),
    ),
  );
  return element(root, { xmlns: NAMESPACE }, ...items);
}
