import type { LinkedData } from "./link-meta";
import { canonicalUrl, type PageAddress } from "./page-address";

/** The way down to a page, from the site's first page, as search engines show it. */
export function breadcrumbs(
  steps: readonly { name: string; path: string }[],
  page: PageAddress,
): LinkedData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: canonicalUrl({ ...page, query: "" }, page.language, path),
    })),
  };
}
