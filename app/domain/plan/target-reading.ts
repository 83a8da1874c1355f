import type { Instant, IsoDate } from "../text/calendar";
import type { Dimension } from "./dimension";
import { isVerdict, type Status } from "../status/status";
import type { PublicationFact } from "../status/status-reading";
import type { Target } from "./target";

/** One target on a date, as scorecards, lists and weaves need it. */
export interface TargetReading {
  code: string;
  dimension: Dimension;
  status: Status;
  /** From which day the status holds; null without information. */
  effectiveDate: IsoDate | null;
  /** Has information, its deadline has passed, and nobody has judged it. */
  overdue: boolean;
  /** Fulfilled, but after its deadline. */
  late: boolean;
  /** Nothing is known of it although its deadline has passed. */
  waiting: boolean;
  evidenceItems: number;
  updates: number;
  lastDecidedAt: Instant | null;
}

/** What lies behind a reading: evidence items and published updates on those clocks, and the last decision. */
export interface ReadingCounts {
  evidenceItems: number;
  updates: number;
  lastDecidedAt: Instant | null;
}

/** Says whether a deadline lies behind a day; on the deadline itself it does not. */
export function isPastDeadline(deadline: IsoDate, asOf: IsoDate): boolean {
  return asOf > deadline;
}

/**
 * Reads one target from the publication that decides its status (`statusAsOf(...).publication`).
 * In progress with the deadline 2022-12-31, read as of 2023-01-01, is overdue; fulfilled from
 * 2023-02-01 is late.
 */
export function readTarget(
  target: Pick<Target, "code" | "dimension" | "deadline">,
  fact: Pick<PublicationFact, "status" | "effectiveDate"> | null,
  asOf: IsoDate,
  counts: ReadingCounts,
): TargetReading {
  const past = isPastDeadline(target.deadline, asOf);
  return {
    code: target.code,
    dimension: target.dimension,
    status: fact?.status ?? "no_information",
    effectiveDate: fact?.effectiveDate ?? null,
    overdue: past && fact !== null && !isVerdict(fact.status),
    late:
      fact !== null &&
      fact.status === "fulfilled" &&
      isPastDeadline(target.deadline, fact.effectiveDate),
    waiting: past && fact === null,
    evidenceItems: counts.evidenceItems,
    updates: counts.updates,
    lastDecidedAt: counts.lastDecidedAt,
  };
}
