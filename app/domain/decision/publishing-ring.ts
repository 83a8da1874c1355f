/** How many people a closed chain has that is looked for: longer ones are shown to administrators, and stop nobody. */
export const RING = { least: 3, longest: 5 } as const;

/** One person who published another's updates at least `RECIPROCAL.each` times within `RECIPROCAL.days`. */
export interface PublishingLink {
  deciderId: string;
  authorId: string;
}

/**
 * Everybody on a closed chain of three to five people that one link closes, sorted; nobody where there
 * is none. Where Ana publishes Berta, Berta publishes Ciro and Ciro publishes Ana, the link from Ana to
 * Berta closes a ring of all three. Two people who publish each other are a pair, not a ring.
 */
export function ringThrough(
  links: readonly PublishingLink[],
  closing: PublishingLink,
): string[] {
  const { deciderId: end, authorId: start } = closing;
  const isClosed = links.some(
    (link) => link.deciderId === end && link.authorId === start,
  );
  if (!isClosed || start === end) return [];
  const next = publishedBy(links);
  const steps = stepsTo(links, end);
  const members = new Set<string>();
  const walk = (chain: readonly string[]) => {
    const here = chain.at(-1) ?? start;
    for (const to of next.get(here) ?? []) {
      if (to === end) {
        if (chain.length >= RING.least - 1) {
          for (const id of [...chain, end]) members.add(id);
        }
      } else if (
        !chain.includes(to) &&
        chain.length + 1 + (steps.get(to) ?? Infinity) <= RING.longest
      ) {
        walk([...chain, to]);
      }
    }
  };
  walk([start]);
  return [...members].sort();
}

/** Whom each person publishes. */
export function publishedBy(
  links: readonly PublishingLink[],
): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { deciderId, authorId } of links) {
    next.set(deciderId, [...(next.get(deciderId) ?? []), authorId]);
  }
  return next;
}

/** How many links lead from each person to one; those from whom none do are missing. */
function stepsTo(
  links: readonly PublishingLink[],
  end: string,
): ReadonlyMap<string, number> {
  const steps = new Map([[end, 0]]);
  for (let step = 1; step < RING.longest; step += 1) {
    for (const { deciderId, authorId } of links) {
      const isNext = steps.get(authorId) === step - 1;
      if (isNext && !steps.has(deciderId)) steps.set(deciderId, step);
    }
  }
  return steps;
}
