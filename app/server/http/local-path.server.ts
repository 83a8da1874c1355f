import { isAllowed } from "#app/domain/permissions";
import type { RoleGrant } from "#app/domain/account/user";
import type { Language } from "#app/i18n/language";

const LONGEST = 2_000;
const NOWHERE = "http://local.invalid";
/** The page where people come in. */
export const SIGN_IN = "/cuenta/entrar";
/** The page where people come in by a passkey. */
export const PASSKEY_SIGN_IN = "/cuenta/entrar/llave";
/** The page where people show that it is still them. */
export const CHECK = "/cuenta/comprobar";
/** The page where people enrol an authenticator app. */
export const ENROL = "/cuenta/seguridad/codigo";

/** Leading back to these would lead in a circle, or straight out again. */
const ACCOUNT_PAGES = [
  "/cuenta/crear",
  SIGN_IN,
  PASSKEY_SIGN_IN,
  "/cuenta/salir",
  CHECK,
];

/** Controls, spaces and backslashes, which browsers drop or turn into slashes. */
// eslint-disable-next-line no-control-regex
const TREACHEROUS = /[\u0000-\u0020\u007F-\u00A0\\]/;

/**
 * A path of this site to send somebody on to, or the fallback where the text
 * would lead anywhere else: `/metas?dimension=social` stays;
 * `//evil.example`, `/\evil`, `https:evil`, `javascript:x` and `/%09/evil` do
 * not, and neither do the pages for coming and going.
 */
export function localPath(text: string | null, fallback: string): string {
  if (text === null || text.length > LONGEST || TREACHEROUS.test(text)) {
    return fallback;
  }
  if (!text.startsWith("/") || !URL.canParse(text, NOWHERE)) return fallback;
  const url = new URL(text, NOWHERE);
  const path = decodedPath(url);
  const isHere =
    url.origin === NOWHERE &&
    path !== null &&
    !path.startsWith("//") &&
    !TREACHEROUS.test(path) &&
    !ACCOUNT_PAGES.includes(path);
  return isHere ? url.pathname + url.search : fallback;
}

/** Where somebody who came without a destination is taken: moderators to the queue, authors to their updates. */
export function landingPath(roles: readonly RoleGrant[]): string {
  if (isAllowed({ roles }, "queue.read")) return "/moderacion";
  if (isAllowed({ roles }, "account.manage")) return "/admin";
  return isAllowed({ roles }, "statement.readOwn") ? "/mis-aportes" : "/";
}

/** A local path that keeps the reader's language. */
export function inLanguage(path: string, language: Language): string {
  const url = new URL(path, NOWHERE);
  if (language === "en") url.searchParams.set("lang", "en");
  return url.pathname + url.search;
}

/** The sign-in page that leads back to where a request was going, in its language. */
export function signInPath(request: Pick<Request, "url">): string {
  return leadingBack(SIGN_IN, request);
}

/** The page of a fresh check, or of the second factor, that leads back to where a request was going. */
export function checkPath(request: Pick<Request, "url">): string {
  return leadingBack(CHECK, request);
}

/** The page where people see and make their passkeys. */
export const PASSKEYS = "/cuenta/seguridad/llaves";

/** The page where a second factor is enrolled, that leads back to where a request was going. */
export function enrolPath(request: Pick<Request, "url">): string {
  return leadingBack(ENROL, request);
}

function leadingBack(page: string, request: Pick<Request, "url">): string {
  const url = new URL(request.url);
  const query = new URLSearchParams();
  if (url.searchParams.get("lang") === "en") query.set("lang", "en");
  query.set("next", url.pathname + url.search);
  return `${page}?${query.toString()}`;
}

/** The page where a moderator declares their interests, which leads back to where a request was going. */
export function interestsPath(request: Pick<Request, "url">): string {
  const url = new URL(request.url);
  const query = new URLSearchParams();
  if (url.searchParams.get("lang") === "en") query.set("lang", "en");
  query.set("next", url.pathname + url.search);
  return `/cuenta/intereses?${query.toString()}`;
}

function decodedPath(url: URL): string | null {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
}
