/** Languages of the interface; Spanish first. */
export const LANGUAGES = ["es", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Language of a request: `?lang=en` gives English, everything else Spanish. */
export function requestLanguage(request: Pick<Request, "url">): Language {
  return new URL(request.url).searchParams.get("lang") === "en" ? "en" : "es";
}
