import type { Words } from "#app/i18n/words";
import type { LinkedData } from "./link-meta";
import { canonicalUrl, type PageAddress } from "./page-address";

/** What search engines for data are told of the open data. */
export interface DatasetFacts {
  name: string;
  description: string;
  /** Address of the licence's own page. */
  license: string;
  /** Files by their paths on this site. */
  files: readonly { path: string; type: string }[];
}

/** The open data as a `Dataset`, for the head of its page. */
export function datasetData(
  { name, description, license, files }: DatasetFacts,
  page: PageAddress,
  words: Words,
): LinkedData {
  return {
    "@type": "Dataset",
    name,
    description,
    license,
    url: canonicalUrl({ ...page, query: "" }, page.language),
    isAccessibleForFree: true,
    spatialCoverage: "PE",
    creator: {
      "@type": "Organization",
      name: words.layout.siteName,
      url: `${page.origin}/`,
    },
    distribution: files.map(({ path, type }) => ({
      "@type": "DataDownload",
      contentUrl: page.origin + path,
      encodingFormat: type,
    })),
  };
}
