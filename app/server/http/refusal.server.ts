import type { UnsentForm } from "#app/domain/form/unsent-form";
import type { Language } from "#app/i18n/language";
import { refusal as en } from "#app/i18n/en/refusal";
import { refusal as es } from "#app/i18n/es/refusal";
import { contentSecurityPolicy } from "./content-security.server";
import { unsentSection } from "../sending/unsent-section.server";

/** Why a request is turned away, and the status that says so. */
export const REFUSALS = {
  malformed: 400,
  not_found: 404,
  foreign_origin: 403,
  unknown_host: 421,
  wrong_method: 405,
  url_too_long: 414,
  headers_too_large: 431,
  too_large: 413,
  wrong_type: 415,
  too_slow: 408,
  busy: 503,
  failed: 500,
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** What a refusal says, ready for any kind of response object. */
export interface RefusalAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const WORDS: Record<Language, typeof es> = { es, en };

const STYLE =
  "body{font:18px/1.6 system-ui,sans-serif;max-width:34em;margin:3em auto;padding:0 1em;color:#1b1a17;background:#fbfaf7}" +
  "@media (prefers-color-scheme:dark){body{color:#efeae0;background:#1c1a16}}" +
  "h1{font-size:1.4em}h2{font-size:1.2em}p{margin:.5em 0}blockquote{margin:1em 0;padding-left:1em;border-left:3px solid;white-space:pre-wrap;overflow-wrap:anywhere}button{font:inherit;font-weight:600;min-height:44px;padding:0 1.2em}hr{border:0;border-top:1px solid;margin:2em 0}a{color:inherit}";

const POLICY = contentSecurityPolicy({ styles: [STYLE] });

/**
 * The answer to a request that is turned away in front of the site: a short page in both
 * languages, the reader's first, or a problem document (RFC 9457) below `/api/`.
 * It holds nothing of the request but the id under which the log knows it, and the form that could
 * not be taken, to be sent again.
 */
export function refusalAnswer(
  reason: RefusalReason,
  target: string,
  requestId?: string,
  unsent: UnsentForm | null = null,
): RefusalAnswer {
  const status = REFUSALS[reason];
  if (target.startsWith("/api/"))
    return problemDocument(reason, status, requestId);
  const isEnglish = /[?&]lang=en(?:&|$)/.test(target);
  return {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": isEnglish ? "en, es" : "es, en",
      "Content-Security-Policy": POLICY,
      "Cache-Control": "no-store",
    },
    body: page(reason, {
      languages: isEnglish ? ["en", "es"] : ["es", "en"],
      requestId,
      unsent,
    }),
  };
}

function problemDocument(
  reason: RefusalReason,
  status: number,
  requestId?: string,
): RefusalAnswer {
  const problem = {
    type: "about:blank",
    title: en[reason].title,
    status,
    requestId,
  };
  return {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "no-store",
    },
    body: JSON.stringify(problem),
  };
}

function page(
  reason: RefusalReason,
  {
    languages: [first, second],
    requestId,
    unsent,
  }: {
    languages: [Language, Language];
    requestId: string | undefined;
    unsent: UnsentForm | null;
  },
): string {
  const note =
    requestId === undefined
      ? ""
      : `<p>${WORDS[first].reference(requestId)}</p>`;
  return (
    `<!DOCTYPE html><html lang="${tag(first)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${WORDS[first][reason].title}</title><style>${STYLE}</style></head><body><main>` +
    `${section(reason, first, "h1")}${unsent === null ? "" : unsentSection(unsent, first)}<hr>${section(reason, second, "h2")}${note}</main></body></html>`
  );
}

function section(
  reason: RefusalReason,
  language: Language,
  heading: "h1" | "h2",
): string {
  const words = WORDS[language];
  const { title, advice } = words[reason];
  const home = language === "es" ? "/" : "/?lang=en";
  return (
    `<div lang="${tag(language)}"><${heading}>${title}</${heading}>` +
    `<p>${advice}</p><p><a href="${home}">${words.back}</a></p></div>`
  );
}

function tag(language: Language): string {
  return language === "es" ? "es-PE" : "en";
}
