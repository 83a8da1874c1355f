/** Who is asked to decide: the province's moderators, else the department's, else the country's. */
export const CIRCLES = ["province", "region", "country"] as const;

export type Circle = (typeof CIRCLES)[number];

/** People who could still decide on an update after every bar, in its province and in its department. */
export interface CircleCounts {
  province: number;
  region: number;
}

/**
 * The smallest circle with enough people left: `askedCircle({ province: 1, region: 4 }, 2)` is
 * `region`. The country is asked last, whether it has enough or not (rule 3 of the domain).
 */
export function askedCircle(left: CircleCounts, still: 1 | 2): Circle {
  if (left.province >= still) return "province";
  return left.region >= still ? "region" : "country";
}

/** Says whether somebody as near as `reach` is among those asked; null is nobody's moderator. */
export function isAsked(reach: Circle | null, asked: Circle): boolean {
  return reach !== null && CIRCLES.indexOf(reach) <= CIRCLES.indexOf(asked);
}
