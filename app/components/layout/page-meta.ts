import { wordsFor, type Words } from "#app/i18n/words";
import type { Language } from "#app/i18n/language";

interface Match {
  id: string;
  data?: unknown;
}

/** The language that the root loader found, Spanish where it found none. */
export function metaLanguage(
  matches: readonly (Match | undefined)[],
): Language {
  const root = matches.find((match) => match?.id === "root")?.data;
  const language = (root as { language?: unknown } | undefined)?.language;
  return language === "en" ? "en" : "es";
}

/** Title and description of a page, from words in its language; `Error:` leads where a form came back. */
export function pageMeta(
  matches: readonly (Match | undefined)[],
  describe: (words: Words) => {
    title: string;
    description?: string;
    error?: boolean;
  },
) {
  const words = wordsFor(metaLanguage(matches));
  const { title, description, error = false } = describe(words);
  const name =
    title === ""
      ? words.layout.siteName
      : `${title} · ${words.layout.siteName}`;
  return [
    { title: error ? `Error: ${name}` : name },
    ...(description === undefined
      ? []
      : [{ name: "description", content: description }]),
  ];
}
