import { createContext, useContext } from "react";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

/** What every page knows about the request that it answers. */
export interface PageFacts {
  language: Language;
  words: Words;
  /** Today in Lima. */
  today: string;
  /** Path without its query. */
  path: string;
  /** The query as it came, without `lang`. */
  query: string;
  asOf: string | null;
  knownOn: string | null;
  origin: string;
  demo: boolean;
  /** How far the public record goes; null where the page knows nothing. */
  record: { size: number; root: string } | null;
}

const PageContext = createContext<PageFacts | null>(null);

export const PageProvider = PageContext.Provider;

/** The facts of the page being drawn. */
export function usePage(): PageFacts {
  const facts = useContext(PageContext);
  if (facts === null)
    throw new Error("A page component was drawn outside PageProvider");
  return facts;
}

/** The catalogue in the language of the page. */
export function useWords(): Words {
  return usePage().words;
}

type Params = Record<string, string | number | null | undefined>;

/** Builds an address: `address("/metas", {pagina: 2})` is `/metas?pagina=2`; empty values are left out. */
export function address(path: string, params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "")
      query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Gives a function that builds addresses keeping the reader's language and clocks. */
export function useHref(): (path: string, params?: Params) => string {
  const { language, asOf, knownOn } = usePage();
  return (path, params = {}) =>
    address(path, {
      ...params,
      "as-of": "as-of" in params ? params["as-of"] : asOf,
      "known-on": "known-on" in params ? params["known-on"] : knownOn,
      lang: language === "en" ? "en" : null,
    });
}
