import { addIsoDays, type IsoDate } from "../text/calendar";
import type { Status } from "./status";
import type { Clocks } from "./status-reading";

/**
 * Statuses that change faster than people look: within so many days, more than so large a share of a
 * plan's targets, and so many at least, so that one update of a small plan is no news.
 */
export const STATUS_DRIFT = { days: 7, share: 0.05, least: 3 } as const;

/** What a reading says, at two moments of this site. */
type Stated = { code: string; status: Status };

/** How many of how many targets say something else than a week before. */
export interface Drift {
  changed: number;
  targets: number;
}

/** The moment a week before: of the same day of the world, as this site told it then. */
export function driftStart({ asOf, knownOn }: Clocks): Clocks {
  return { asOf, knownOn: addIsoDays(knownOn, -STATUS_DRIFT.days) };
}

/** From which day on something must have been decided to be news of that week. */
export function driftDays({ knownOn }: Clocks): {
  after: IsoDate;
  until: IsoDate;
} {
  return {
    after: addIsoDays(knownOn, -STATUS_DRIFT.days),
    until: knownOn,
  };
}

/**
 * What must be said publicly, or null: 3 of 13 targets are, 2 of 13 are not, and of 100 targets 5 are
 * not, 6 are. `before` may leave out targets that nothing was decided on.
 */
export function statusDrift(
  now: readonly Stated[],
  before: readonly Stated[],
): Drift | null {
  const then = new Map(before.map(({ code, status }) => [code, status]));
  const changed = now.filter(
    ({ code, status }) => (then.get(code) ?? status) !== status,
  ).length;
  const isNews =
    changed >= STATUS_DRIFT.least && changed > now.length * STATUS_DRIFT.share;
  return isNews ? { changed, targets: now.length } : null;
}
