import type { IsoDate } from "../text/calendar";
import { hasTwoOrigins } from "../evidence/evidence-input";
import type { Measurement } from "../status/measure";
import { decisionsNeeded } from "./review";
import { isVerdict, type Status } from "../status/status";
import { statusAsOf, type PublicationFact } from "../status/status-reading";
import {
  suggestedStatus,
  type SuggestedStatus,
} from "../status/suggested-status";
import type { UpdateContent } from "../update/update";
import type { UpdateSubject } from "../update/update-subject";

/** What stands around an update under review, on the day it speaks of. */
export interface ReviewFacts {
  /** The target's status on the update's date without this update. */
  standing: Status;
  /** What the numbers suggest on that date, this update's own value included. */
  suggested: SuggestedStatus | null;
  /** How many people the instance asks for where it is no verdict; 1 where nothing is said. */
  ordinaryApprovals?: number | undefined;
}

/** A publication with the value it measured. */
export type MeasuredFact = PublicationFact & { measuredValue: number | null };

/**
 * Reads what stands around an update: the publications of its target that this site stands by today,
 * itself left out, and the suggestion of the numbers up to its date. With a verdict from 2020-05-01,
 * an update on 2020-06-01 has that verdict as `standing`; one on 2020-04-01 has not.
 */
export function reviewFacts(
  update: { id: string; content: UpdateContent },
  subject: Pick<UpdateSubject, "measure" | "deadline">,
  publications: readonly MeasuredFact[],
  today: IsoDate,
): ReviewFacts {
  const { effectiveDate, measuredValue } = update.content;
  const others = publications.filter(
    (fact) => fact.updateId !== update.id && fact.retractedAt === null,
  );
  const clocks = { asOf: effectiveDate, knownOn: today };
  const measurements = others.flatMap(measurementOf);
  if (measuredValue !== null) {
    const own = { value: measuredValue, date: effectiveDate };
    measurements.push({ ...own, updateId: update.id });
  }
  return {
    standing: statusAsOf(others, clocks).status,
    suggested: suggestedStatus(
      subject.measure,
      subject.deadline,
      measurements,
      effectiveDate,
    ),
  };
}

function measurementOf(fact: MeasuredFact): Measurement[] {
  const { measuredValue: value, effectiveDate: date, updateId } = fact;
  return value === null ? [] : [{ value, date, updateId }];
}

/**
 * How many equal decisions a round takes: two for a verdict, and for whatever takes the place of a
 * verdict or, by a retraction, gives it its place back. A round that has begun without being decided
 * goes on as it began, whatever happened beside it meanwhile.
 */
export function roundNeeds(
  content: Pick<UpdateContent, "status">,
  facts: Pick<ReviewFacts, "standing" | "ordinaryApprovals">,
  opinions: number,
): 1 | 2 {
  if (opinions > 0) return 2;
  const replacesVerdict = isVerdict(facts.standing);
  return decisionsNeeded(
    content.status,
    replacesVerdict,
    facts.ordinaryApprovals,
  );
}

/** Says whether approving must say why: it differs from what the numbers suggest, or turns a verdict into something else. */
export function approvalNeedsNote(
  { status }: Pick<UpdateContent, "status">,
  { standing, suggested }: ReviewFacts,
): boolean {
  const differs = suggested !== null && suggested !== status;
  return differs || (isVerdict(standing) && standing !== status);
}

/**
 * Says whether an update has the evidence that its status needs at the moment of approval: one item,
 * for a verdict two of different origin and one of them public. Removed evidence does not count.
 */
export function hasEnoughEvidence(content: UpdateContent): boolean {
  const present = content.evidence.filter(({ title }) => title !== "");
  if (present.length === 0) return false;
  if (!isVerdict(content.status)) return true;
  return (
    hasTwoOrigins(present) &&
    present.some(({ visibility }) => visibility === "public")
  );
}
