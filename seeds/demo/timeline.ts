import { addIsoDays, limaDay, type IsoDate } from "#app/domain/text/calendar";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { Moment } from "./act";
import type { Step } from "./person";
import type { Told } from "./story";

/** One step of one story with the moment at which it happens. */
export interface Scene {
  told: Told;
  /** Place of the step in its story, from 0. */
  index: number;
  step: Step;
  at: Date;
}

/** Minutes between two acts of a day; the first is at nine in the morning. */
const PACE = 7;

/**
 * Puts the steps of all stories in the order in which they happen, so that the record's entries are in
 * the order of time too. The second act of 2020-03-12 happens at 9:07 in Lima. Days ago are counted
 * back from `now`.
 */
export function timeline(stories: readonly Told[], now: Date): Scene[] {
  const dated = stories
    .flatMap((told) =>
      told.steps.map((step, index) => {
        return { told, index, step, day: dayOf(step.when, now) };
      }),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const acts = new Map<IsoDate, number>();
  return dated.map(({ day, ...scene }) => {
    const before = acts.get(day) ?? 0;
    acts.set(day, before + 1);
    return { ...scene, at: morning(day, before * PACE) };
  });
}

/** A moment in Lima: `morning("2019-02-01", 7)` is 9:07 there. */
export function morning(day: IsoDate, minutes: number): Date {
  return new Date(Date.parse(`${day}T09:00:00-05:00`) + minutes * 60_000);
}

function dayOf(when: Moment, now: Date): IsoDate {
  return "day" in when ? when.day : addIsoDays(limaDay(now), -when.daysAgo);
}

/**
 * The submission id of a step, the same each time it is told: a start that was cut short is taken up
 * again without saying anything twice. It is made of what distinguishes the update (its target, who
 * tells of it, since when) and the place of the step.
 */
export function sendingId({ target, steps }: Told, index: number): string {
  const beginning = JSON.stringify([target, steps[0], index]);
  const hex = sha256Hex(beginning);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
