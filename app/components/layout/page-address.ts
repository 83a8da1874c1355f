import type { Language } from "#app/i18n/language";
import { address } from "./page";

/** Where a page stands and what was asked of it, as its head needs to know. */
export interface PageAddress {
  /** Without a slash at the end. */
  origin: string;
  language: Language;
  path: string;
  /** The query as it came, without `lang`. */
  query: string;
  asOf: string | null;
  knownOn: string | null;
  demo: boolean;
}

const NOWHERE: PageAddress = {
  origin: "",
  language: "es",
  path: "/",
  query: "",
  asOf: null,
  knownOn: null,
  demo: false,
};

/** Parameters that make another page of one path; filters, clocks and what other sites append do not. */
const MAKES_A_PAGE = ["plan", "provincias", "pagina"];

/** What the root loader found; the first page in Spanish where it found nothing. */
export function pageAddress(rootData: unknown): PageAddress {
  return typeof rootData === "object" && rootData !== null
    ? { ...NOWHERE, ...rootData }
    : NOWHERE;
}

/** The one address of a page in a language, whatever its filters and clocks: `https://lo.example/metas?lang=en`. */
export function canonicalUrl(
  { origin, path, query }: PageAddress,
  language: Language,
  at: string = path,
): string {
  return (
    origin + address(at, { ...pageParameters(query), ...spoken(language) })
  );
}

/** The address of another path of the site, seen in the language and on the clocks of this page. */
export function sameView(
  { origin, language, asOf, knownOn, query }: PageAddress,
  at: string,
  keep: readonly string[] = [],
): string {
  const asked = new URLSearchParams(query);
  const kept = keep.map((name) => [name, asked.get(name)] as const);
  return (
    origin +
    address(at, {
      ...Object.fromEntries(kept),
      "as-of": asOf,
      "known-on": knownOn,
      ...spoken(language),
    })
  );
}

function pageParameters(query: string) {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    MAKES_A_PAGE.map((name) => {
      const value = asked.get(name);
      return [name, isFirstPage(name, value) ? null : value] as const;
    }),
  );
}

function isFirstPage(name: string, value: string | null): boolean {
  return name === "pagina" && value === "1";
}

function spoken(language: Language) {
  return { lang: language === "en" ? "en" : null };
}
