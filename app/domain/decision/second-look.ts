import { LIMA, type Instant } from "../text/calendar";
import { TZDate } from "@date-fns/tz";

/** Two people who publish each other's updates: so many each way within so many days make it a third person's turn. */
export const RECIPROCAL = { each: 5, days: 365 } as const;

/** Approvals of one person within an hour of the night in Lima, from one hour until before another, after which the next ones wait for somebody else. */
export const NIGHT_BURST = {
  fromHour: 0,
  untilHour: 5,
  minutes: 60,
  approvals: 10,
} as const;

/** How many days back administrators are shown the bursts of the night. */
export const BURST_DAYS = 30;

/** Why an approval that would publish by itself waits for a second person. */
export const SECOND_LOOKS = ["reciprocal", "ring", "night_burst"] as const;

export type SecondLook = (typeof SECOND_LOOKS)[number];

/** What a person's approval adds to: the opinions that its round has already. */
type RoundSoFar = { opinions: number };

/** What was decided before, of a person and the author of what they are about to approve. */
export interface ApprovalHabits {
  /** Updates of the author that they approved within `RECIPROCAL.days`. */
  given: number;
  /** Updates of theirs that the author approved in the same time. */
  received: number;
  /** Whether they and the author stand on a closed chain of people who publish each other (`publishing-ring.ts`). */
  inRing: boolean;
  /** What they approved of anybody's in the last `NIGHT_BURST.minutes`. */
  lately: number;
}

/**
 * Says whether an approval waits for a second person whatever it approves, and why: the fifth approval
 * in both directions, or around a ring, makes the next one wait, and so does the tenth within an hour of the night. Only
 * where nothing of this holds does one person's word publish an ordinary update. Where somebody else
 * has given an opinion before, only the burst of the night counts: who is in one is no second look.
 */
export function secondLook(
  { given, received, inRing, lately }: ApprovalHabits,
  now: Date,
  { opinions }: RoundSoFar = { opinions: 0 },
): SecondLook | null {
  const isPair = Math.min(given, received) >= RECIPROCAL.each;
  if (opinions === 0 && isPair) return "reciprocal";
  if (opinions === 0 && inRing) return "ring";
  const isBurst = isNight(now) && lately >= NIGHT_BURST.approvals;
  return isBurst ? "night_burst" : null;
}

/**
 * Says whether an approval in a burst of the night is refused: on whatever takes two people it is
 * neither the first nor the second of them, in the same words, so that nobody learns which it would
 * have been. Alone on an ordinary update it is kept as the first of two.
 */
export function isRefusedByNight(
  look: SecondLook | null,
  { opinions, needed }: RoundSoFar & { needed: 1 | 2 },
): boolean {
  return look === "night_burst" && (opinions > 0 || needed === 2);
}

/** Says whether it is night in Lima: at 2022-12-31T07:30Z it is 02:30 there, and is. */
export function isNight(moment: Date | Instant): boolean {
  const hour = new TZDate(new Date(moment).getTime(), LIMA).getHours();
  return hour >= NIGHT_BURST.fromHour && hour < NIGHT_BURST.untilHour;
}

/** One approval, by whom and when. */
export interface ApprovalMark {
  deciderId: string;
  at: Instant;
}

/** Nightly approvals of one person that were more within an hour than one person looks through. */
export interface Burst {
  deciderId: string;
  /** The first and the last of them. */
  from: Instant;
  until: Instant;
  approvals: number;
}

/**
 * The bursts among approvals, which come by person and time: runs by night in which some hour holds
 * more than `NIGHT_BURST.approvals`. Runs of one person that overlap are one burst.
 */
export function nightBursts(marks: readonly ApprovalMark[]): Burst[] {
  const span = NIGHT_BURST.minutes * 60_000;
  const bursts: Burst[] = [];
  let hour: ApprovalMark[] = [];
  for (const mark of marks.filter(({ at }) => isNight(at))) {
    hour = hour.filter(
      (it) =>
        it.deciderId === mark.deciderId &&
        Date.parse(mark.at) - Date.parse(it.at) < span,
    );
    hour.push(mark);
    const [first] = hour;
    if (first === undefined || hour.length <= NIGHT_BURST.approvals) continue;
    const { deciderId, at: until } = mark;
    const last = bursts.at(-1);
    const isSame = last?.deciderId === deciderId && first.at <= last.until;
    if (last !== undefined && isSame) {
      last.until = until;
      last.approvals += 1;
    } else {
      bursts.push({
        deciderId,
        from: first.at,
        until,
        approvals: hour.length,
      });
    }
  }
  return bursts;
}
