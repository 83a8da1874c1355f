import type { RefusalReason } from "./refusal.server";

/** Longest request target; search terms and clocks need a few hundred. */
export const MAX_TARGET_BYTES = 8 * 1024;

// Control characters, which no browser leaves in an address, and backslashes, which
// parsers disagree about.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001f\u007f\\]/;

/** A slash or a dot segment that hides from whoever looks at the raw path. */
const DISGUISED = /%2f|%5c|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * Says what is wrong with the address of a request, if anything: too long, broken percent
 * encoding, bytes that are not UTF-8, control characters, or a path that is not the one it
 * seems.
 */
export function targetProblem(target: string): RefusalReason | null {
  if (target.length > MAX_TARGET_BYTES) return "url_too_long";
  if (!target.startsWith("/")) return "malformed";
  const question = target.indexOf("?");
  const path = question < 0 ? target : target.slice(0, question);
  const query = question < 0 ? "" : target.slice(question + 1);
  const decodedPath = decoded(path);
  const decodedQuery = decoded(query);
  if (decodedPath === null || decodedQuery === null) return "malformed";
  if (FORBIDDEN.test(decodedPath) || decodedQuery.includes("\0")) {
    return "malformed";
  }
  if (DISGUISED.test(path)) return "malformed";
  return path.includes("//") ? "not_found" : null;
}

/**
 * Says whether a request wants a loader's data without its page, as the framework's script
 * does. No page carries that script, so nobody who belongs here asks for it.
 */
export function asksForLoaderData(target: string): boolean {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  const path = decoded(pathname) ?? "";
  return (
    path.endsWith(".data") ||
    path === "/__manifest" ||
    searchParams.has("_data")
  );
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
