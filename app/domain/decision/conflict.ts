import { addIsoDays, limaDay, type Instant } from "../text/calendar";

/** What may tie a moderator to a province: party, work for its government, a contract with it, family in it. */
export const CONFLICT_KINDS = ["party", "job", "contract", "family"] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One declared conflict; the province by its slug. */
export interface Conflict {
  province: string;
  kind: ConflictKind;
}

/** Days for which a declaration holds; then it is asked for again. */
export const DECLARATION_DAYS = 365;

/** Until when a declaration made now holds: the same time of day a year later. */
export function declarationEnds(now: Date): Instant {
  return new Date(now.getTime() + DECLARATION_DAYS * 86_400_000).toISOString();
}

/** Says whether somebody's latest declaration still holds; with none it does not. */
export function isDeclared(validUntil: Instant | null, now: Date): boolean {
  return validUntil !== null && validUntil > now.toISOString();
}

/** The last whole day in Lima on which a declaration holds. */
export function lastDeclaredDay(validUntil: Instant): string {
  return addIsoDays(limaDay(validUntil), -1);
}

/** One conflict as a key: `espinar party`. */
export function conflictKey({ province, kind }: Conflict): string {
  return `${province} ${kind}`;
}

/** What a new declaration changes: conflicts that are new, and those that it no longer names. */
export function conflictChanges<C extends Conflict>(
  standing: readonly C[],
  declared: readonly Conflict[],
): { added: Conflict[]; ended: C[] } {
  const before = new Set(standing.map(conflictKey));
  const after = new Map(declared.map((one) => [conflictKey(one), one]));
  return {
    added: [...after.values()].filter((one) => !before.has(conflictKey(one))),
    ended: standing.filter((one) => !after.has(conflictKey(one))),
  };
}
