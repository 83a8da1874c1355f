import type { MetaDescriptor } from "@remix-run/react";
import type { Words } from "#app/i18n/words";
import { sameView, type PageAddress } from "./page-address";

/** What a link to a page should show where somebody shares it. */
export interface SharedPage {
  title: string;
  description?: string;
  /** Path of the picture, 1200 by 630. */
  picture?: string;
  /** One statement about the world, or a page of many. */
  isArticle?: boolean;
}

const LOCALES = { es: "es_PE", en: "en_GB" } as const;

/** Parameters that a shared link and its picture keep, so that both show the same. */
const SHOWN = ["plan", "provincias", "pagina"];

/** Open Graph, and the one word that asks for a wide picture. */
export function shareMeta(
  { title, description, picture = "/og/inicio.png", isArticle }: SharedPage,
  page: PageAddress,
  { layout }: Words,
): MetaDescriptor[] {
  const facts: Record<string, string> = {
    site_name: layout.siteName,
    type: isArticle === true ? "article" : "website",
    locale: LOCALES[page.language],
    url: sameView(page, page.path, SHOWN),
    title: title === "" ? layout.siteName : title,
    ...(description === undefined ? {} : { description }),
    image: sameView(page, picture, ["plan"]),
    "image:width": "1200",
    "image:height": "630",
    "image:alt": description ?? title,
  };
  return [
    ...Object.entries(facts).map(([name, content]) => ({
      property: `og:${name}`,
      content,
    })),
    { name: "twitter:card", content: "summary_large_image" },
  ];
}
