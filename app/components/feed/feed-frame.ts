import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

/** What every part of a feed is written with. */
export interface FeedFrame {
  /** Begins every link, without a slash at its end. */
  origin: string;
  language: Language;
  words: Words;
  /** Language and clocks, as links keep them. */
  params: Readonly<Record<string, string | null>>;
}

/** The year in which these names were first given out (RFC 4151). */
const NAMED_IN = "2026";

/** A name that stays the same for good, whatever becomes of the address: `tag:lo.example,2026:feed`. */
export function tagUri(
  { origin, language }: Pick<FeedFrame, "origin" | "language">,
  name: string,
): string {
  const { hostname } = new URL(origin);
  const edition = language === "es" ? "" : `/${language}`;
  return `tag:${hostname},${NAMED_IN}:${name}${edition}`;
}
