import { publishedBy, RING, type PublishingLink } from "./publishing-ring";

/** Groups of people who all reach each other along links, three at least, each sorted: every ring of any length lies in one. */
export function ringsAmong(links: readonly PublishingLink[]): string[][] {
  const people = [
    ...new Set(
      links.flatMap(({ deciderId, authorId }) => [deciderId, authorId]),
    ),
  ].sort();
  const next = publishedBy(links);
  const reached = new Map(people.map((id) => [id, reachedFrom(next, id)]));
  const groups: string[][] = [];
  const placed = new Set<string>();
  for (const id of people) {
    if (placed.has(id)) continue;
    const group = people.filter(
      (other) =>
        other === id ||
        (reached.get(id)?.has(other) === true &&
          reached.get(other)?.has(id) === true),
    );
    for (const member of group) placed.add(member);
    if (group.length >= RING.least) groups.push(group);
  }
  return groups;
}

function reachedFrom(
  next: ReadonlyMap<string, readonly string[]>,
  start: string,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const to of next.get(id) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
