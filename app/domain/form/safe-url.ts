import { z } from "zod";
import { isPublicHost } from "./public-host";
import { says } from "../text/validation-key";

/** Longest address a link may have, as typed and as kept. */
export const MAX_URL = 2000;

/** Spaces, controls, everything invisible, and the backslash that browsers read as a slash. */
const DECEIVING = /[\s\p{C}\p{Z}\\]/u;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** `https://` and then an authority without a name and password. */
const WEB_ADDRESS = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;

export type UrlReading =
  | { ok: true; url: string }
  | { ok: false; problem: "url_malformed" | "url_scheme" | "too_long" };

/**
 * Reads the address of a page that anyone may be sent to, and gives it in the one form that browsers
 * give it: `HTTPS://Diario.PE` is `https://diario.pe/`. Only http and https, no credentials, no
 * spaces or backslashes, a host with a dot that is not of a local network. Nothing is fetched.
 */
export function parseSafeUrl(typed: string): UrlReading {
  if (typed.length > MAX_URL * 2) return { ok: false, problem: "too_long" };
  const text = typed.trim();
  if (text.length > MAX_URL) return { ok: false, problem: "too_long" };
  if (!WEB_ADDRESS.test(text) || DECEIVING.test(text)) {
    const other = SCHEME.test(text) && !/^https?:/i.test(text);
    return { ok: false, problem: other ? "url_scheme" : "url_malformed" };
  }
  if (!URL.canParse(text)) return { ok: false, problem: "url_malformed" };
  const url = new URL(text);
  url.hostname = url.hostname.replace(/\.$/, "");
  if (!isPublicHost(url.hostname)) {
    return { ok: false, problem: "url_malformed" };
  }
  return url.href.length > MAX_URL
    ? { ok: false, problem: "too_long" }
    : { ok: true, url: url.href };
}

/** What people type of an address they remember: a host with a dot whose last label is a name, and no scheme. */
const WITHOUT_SCHEME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$)/i;

/** An address as its writer meant it: `gob.pe/noticia` is `https://gob.pe/noticia`; all else stays as it is. */
function withScheme(typed: string): string {
  const text = typed.trim();
  return WITHOUT_SCHEME.test(text) ? `https://${text}` : typed;
}

/** Schema of a link in a form: a string in, its normalised address out. */
export const safeUrl = z
  .string(says("url_malformed"))
  .transform((typed, context) => {
    const reading = parseSafeUrl(withScheme(typed));
    if (reading.ok) return reading.url;
    context.addIssue({ code: "custom", message: reading.problem });
    return z.NEVER;
  });
