import {
  COMMON_PARAMETERS,
  ROUTE_CACHE,
  type RouteCache,
} from "#app/route-cache";

/** Longest address that is kept, in characters; a search needs two hundred. */
const LONGEST_KEY = 1_024;

/** What other sites append to links to see who followed them. No page reads it. */
const FOREIGN = /^(?:utm_[a-z]+|fbclid|gclid|mc_[ce]id)$/;

/** Characters that no link of the site has to escape. One page has one spelling. */
const PLAIN_PATH = /^[\w./~-]*$/;

interface Pattern {
  /** `:slug` stands for anything. */
  segments: readonly string[];
  cache: RouteCache;
}

/** Words come before placeholders, as they do for the router. */
const PATTERNS: readonly Pattern[] = Object.entries(ROUTE_CACHE)
  .filter(([path]) => !path.endsWith("*"))
  .map(([path, cache]) => ({ segments: segmentsOf(path), cache }))
  .sort((a, b) => placeholders(a) - placeholders(b));

/**
 * The name under which the answer to an address is kept, which is also the address that is rendered:
 * the path as it is, with the page's own parameters in the order of their names, blank ones and those
 * that other sites append left out: `/metas?pagina=2&buscar=agua&fbclid=x` is
 * `/metas?buscar=agua&pagina=2`. Null where the answer must be made anew: a path in another spelling,
 * an unknown parameter, a private page.
 */
export function pageKey(target: string): string | null {
  if (target.length > LONGEST_KEY) return null;
  const question = target.indexOf("?");
  const path = question < 0 ? target : target.slice(0, question);
  const parameters = parametersOf(path);
  if (parameters === null) return null;
  if (question < 0) return path;
  const query = keptQuery(target.slice(question + 1), parameters);
  if (query === null) return null;
  return query === "" ? path : `${path}?${query}`;
}

/** The parameters that make a difference at a path; null where nothing may be kept. */
function parametersOf(path: string): readonly string[] | null {
  if (!PLAIN_PATH.test(path)) return null;
  const segments = segmentsOf(path);
  const found = PATTERNS.find((pattern) => matches(pattern, segments));
  if (found === undefined || typeof found.cache === "string") return null;
  return found.cache;
}

function keptQuery(query: string, known: readonly string[]): string | null {
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) {
    if (FOREIGN.test(name)) continue;
    if (![...known, ...COMMON_PARAMETERS].includes(name)) return null;
    if (value.trim() !== "") kept.append(name, value);
  }
  // Of one name the order stays: some pages read lists.
  kept.sort();
  return kept.toString();
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith(":");
}

function placeholders({ segments }: Pattern): number {
  return segments.filter(isPlaceholder).length;
}

function matches(pattern: Pattern, segments: readonly string[]): boolean {
  return (
    pattern.segments.length === segments.length &&
    pattern.segments.every((part, index) =>
      isPlaceholder(part) ? segments[index] !== "" : part === segments[index],
    )
  );
}
