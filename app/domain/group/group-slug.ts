import { searchKey } from "../text/search-key";

const LONGEST = 60;

/** Addresses below `/grupos` that are no group's. */
const TAKEN_PATHS: readonly string[] = ["nuevo", "invitacion"];

/**
 * The address of a group by its name: `Comité Las Retamas` is `comite-las-retamas`, 60 letters at most,
 * cut between words. Pages of the site itself keep theirs: `Nuevo` is `grupo-nuevo`.
 */
export function groupSlug(name: string): string {
  const words = searchKey(name)
    .replaceAll("'", "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const slug = words.reduce((path, word) => {
    const longer = path === "" ? word : `${path}-${word}`;
    return longer.length <= LONGEST ? longer : path;
  }, "");
  const isOdd = slug === "" || TAKEN_PATHS.includes(slug);
  return isOdd ? ["grupo", slug].filter(Boolean).join("-") : slug;
}

/** The first of `slug`, `slug-2`, `slug-3`… that nobody has. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
