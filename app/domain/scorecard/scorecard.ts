import type { Instant, IsoDate } from "../text/calendar";
import { FIRST_VERSION, type Method } from "../method/method";
import { STATUSES, VERDICTS } from "../status/status";
import {
  addCounts,
  allDimensions,
  countIn,
  noCountsByDimension,
  type CountsByDimension,
  type StatusCounts,
} from "../status/status-counts";
import type { TargetReading } from "../plan/target-reading";
import { termElapsed, type Term } from "../province/term";

/** Share of targets with a verdict below which fulfilment stays unknown: silence is not failure. */
export const VERDICT_THRESHOLD = 0.5;

/** What a partly fulfilled target counts in the fulfilment. */
export const PARTLY_FULFILLED_WEIGHT = 0.5;

/** How a set of targets stands on a date. Shares are 0 to 1; of no targets they are 0, fulfilment null. */
export interface Scorecard {
  asOf: IsoDate;
  termElapsed: number;
  targets: number;
  byStatus: StatusCounts;
  byDimension: CountsByDimension;
  /** Share with any published update. */
  coverage: number;
  /** Share with a verdict, `not_verifiable` included. */
  judged: number;
  overdue: number;
  /** Without information although the deadline has passed. */
  waiting: number;
  late: number;
  /** The share of verdicts that fulfilment takes here. */
  verdictThreshold: number;
  /** The version of the method that it is worked out by. */
  methodVersion: number;
  /** Null until `judged` reaches `verdictThreshold`, and where every verdict is `not_verifiable`. */
  fulfilment: number | null;
  evidenceItems: number;
  /** When this site last decided on one of them. */
  lastUpdate: Instant | null;
}

/** The term and the day that a scorecard speaks of, and the method; the first version with `VERDICT_THRESHOLD` where none is given. */
export interface ScorecardFrame extends Partial<Method> {
  term: Term;
  asOf: IsoDate;
}

/** The parts of a scorecard that add up; everything else follows from them. */
type Sums = Pick<
  Scorecard,
  | "byDimension"
  | "overdue"
  | "waiting"
  | "late"
  | "evidenceItems"
  | "lastUpdate"
>;

function emptySums(): Sums {
  return {
    byDimension: noCountsByDimension(),
    overdue: 0,
    waiting: 0,
    late: 0,
    evidenceItems: 0,
    lastUpdate: null,
  };
}

function laterInstant(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) {
    return a ?? b;
  }
  return a > b ? a : b;
}

/**
 * The fulfilment of counted targets, 0 to 1, or null where too few are judged: 3 fulfilled, 2 partly
 * fulfilled and 1 broken of 10 give (3 + 1) / 6 = 0.667; the same of 13 give null.
 */
export function fulfilmentOf(
  byStatus: StatusCounts,
  verdictThreshold: number = VERDICT_THRESHOLD,
): number | null {
  const targets = countIn(byStatus, STATUSES);
  const verdicts = countIn(byStatus, VERDICTS);
  const settled = verdicts - byStatus.not_verifiable;
  if (settled === 0 || verdicts < targets * verdictThreshold) {
    return null;
  }
  const partly = byStatus.partly_fulfilled * PARTLY_FULFILLED_WEIGHT;
  return (byStatus.fulfilled + partly) / settled;
}

function concludes(sums: Sums, frame: ScorecardFrame): Scorecard {
  const { term, asOf, verdictThreshold = VERDICT_THRESHOLD } = frame;
  const { methodVersion = FIRST_VERSION } = frame;
  const byStatus = allDimensions(sums.byDimension);
  const targets = countIn(byStatus, STATUSES);
  const share = (part: number) => (targets === 0 ? 0 : part / targets);
  return {
    asOf,
    termElapsed: termElapsed(term, asOf),
    targets,
    byStatus,
    coverage: share(targets - byStatus.no_information),
    judged: share(countIn(byStatus, VERDICTS)),
    verdictThreshold,
    methodVersion,
    fulfilment: fulfilmentOf(byStatus, verdictThreshold),
    ...sums,
  };
}

/**
 * The scorecard of a set of targets (of a plan, a dimension, any selection) on a day. Pass targets
 * only: projections and actions are shown apart. 13 targets of which 4 have an update give a
 * coverage of 0.308.
 */
export function scorecard(
  readings: readonly TargetReading[],
  frame: ScorecardFrame,
): Scorecard {
  const sums = emptySums();
  for (const reading of readings) {
    const dimension = sums.byDimension[reading.dimension];
    dimension.targets += 1;
    dimension.byStatus[reading.status] += 1;
    sums.overdue += reading.overdue ? 1 : 0;
    sums.waiting += reading.waiting ? 1 : 0;
    sums.late += reading.late ? 1 : 0;
    sums.evidenceItems += reading.evidenceItems;
    sums.lastUpdate = laterInstant(sums.lastUpdate, reading.lastDecidedAt);
  }
  return concludes(sums, frame);
}

/**
 * The total of several scorecards, for a region or the country: counts are added and shares computed
 * anew, so that a province of 39 targets weighs three times one of 13. `frame` is the term and day
 * that the total speaks of.
 */
export function addScorecards(
  cards: readonly Scorecard[],
  frame: ScorecardFrame,
): Scorecard {
  const sums = emptySums();
  for (const card of cards) {
    addCounts(sums.byDimension, card.byDimension);
    sums.overdue += card.overdue;
    sums.waiting += card.waiting;
    sums.late += card.late;
    sums.evidenceItems += card.evidenceItems;
    sums.lastUpdate = laterInstant(sums.lastUpdate, card.lastUpdate);
  }
  return concludes(sums, frame);
}
