import { daysBetween, type IsoDate } from "../text/calendar";
import { DIMENSIONS } from "../plan/dimension";
import { isVerdict, type Status, type Verdict } from "../status/status";
import type { Target } from "../plan/target";
import { isPastDeadline } from "../plan/target-reading";

/** How many overdue promises a hearing sheet quotes at most, and how many questions it holds in all. */
export const HEARING_SHOWS = { overdue: 5, questions: 8 } as const;

/** What the sheet needs to know of a promise to ask about it. */
export interface HearingFacts extends Pick<
  Target,
  "code" | "dimension" | "position" | "deadline"
> {
  status: Status;
}

/** Statuses that settle nothing. */
export type OpenStatus = Exclude<Status, Verdict>;

/** What to ask: of a promise past its deadline, of one still to come (`days` to either side), of a settled one. */
export type HearingQuestion =
  | { kind: "late" | "ahead"; status: OpenStatus; days: number }
  | { kind: "settled"; status: Exclude<Verdict, "fulfilled"> };

/** A promise with the question that it raises. */
export interface Asked<P> {
  promise: P;
  question: HearingQuestion;
}

/** What a province's hearing sheet asks. */
export interface Hearing<P> {
  /** Past their deadline without a verdict, the longest first. */
  overdue: readonly Asked<P>[];
  /** How many more are past their deadline without a verdict. */
  otherOverdue: number;
  further: readonly Asked<P>[];
}

/** Of promises that are not overdue, those of the first status here are asked about first. */
const FURTHER: readonly Status[] = [
  "broken",
  "partly_fulfilled",
  "stalled",
  "not_started",
  "no_information",
  "in_progress",
  "not_verifiable",
];

/** The question that a promise raises on a day; null where it was fulfilled. */
export function hearingQuestion(
  { status, deadline }: Pick<HearingFacts, "status" | "deadline">,
  asOf: IsoDate,
): HearingQuestion | null {
  if (status === "fulfilled") return null;
  if (isVerdict(status)) return { kind: "settled", status };
  const days = Math.abs(daysBetween(deadline, asOf));
  const kind = isPastDeadline(deadline, asOf) ? "late" : "ahead";
  return { kind, status, days };
}

/**
 * Promises by deadline, the earliest first. Those due on the same day take turns: the first of each
 * dimension, in the plan's order, then the second of each, so that the first five of thirteen due
 * together are not all of one kind: S-01, E-01, A-01, I-01, S-02.
 */
function inTurns<P extends HearingFacts>(
  asked: readonly Asked<P>[],
): Asked<P>[] {
  const taken = new Map<string, number>();
  const turns = asked
    .toSorted((a, b) => a.promise.position - b.promise.position)
    .map((one) => {
      const { deadline, dimension } = one.promise;
      const row = `${deadline} ${dimension}`;
      const turn = taken.get(row) ?? 0;
      taken.set(row, turn + 1);
      return { one, deadline, turn, rank: DIMENSIONS.indexOf(dimension) };
    });
  return turns
    .toSorted(
      (a, b) =>
        daysBetween(b.deadline, a.deadline) ||
        a.turn - b.turn ||
        a.rank - b.rank,
    )
    .map(({ one }) => one);
}

/**
 * What to ask at a hearing on a day: the five promises that are longest past their deadline without a
 * verdict, whether something is known of them or nothing; then others, in the order of `FURTHER`, up
 * to eight questions in all.
 */
export function hearing<P extends HearingFacts>(
  promises: readonly P[],
  asOf: IsoDate,
): Hearing<P> {
  const asked = promises.flatMap((promise) => {
    const question = hearingQuestion(promise, asOf);
    return question === null ? [] : [{ promise, question }];
  });
  const late = inTurns(
    asked.filter(({ question }) => question.kind === "late"),
  );
  const others = FURTHER.flatMap((status) =>
    inTurns(
      asked.filter(
        ({ promise, question }) =>
          question.kind !== "late" && promise.status === status,
      ),
    ),
  );
  const overdue = late.slice(0, HEARING_SHOWS.overdue);
  return {
    overdue,
    otherOverdue: late.length - overdue.length,
    further: others.slice(0, HEARING_SHOWS.questions - overdue.length),
  };
}

/** A text whole, or its beginning up to a word with `[…]`, where it has more than `most` characters. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return `${text.slice(0, end > 0 ? end : most).trimEnd()} […]`;
}
