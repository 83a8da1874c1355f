import type { IsoDate } from "#app/domain/text/calendar";
import { decidedBefore } from "#app/domain/decision/earlier-deciders";
import { closedDecisions, openRound } from "#app/domain/decision/open-round";
import {
  approvalNeedsNote,
  roundNeeds,
} from "#app/domain/decision/review-facts";
import { shownRepeat } from "#app/domain/decision/repeated-review";
import type { UpdateForReview } from "#app/domain/decision/review-queue";
import type { Database } from "#db/client";
import { findReviewCase } from "./review-cases";

/**
 * One update as moderators read it before they decide, with what the rules make of it today; null
 * where there is none or it was never submitted. The opinions of an open round are counted and not
 * shown. Whether a person may decide is `decisionBar` over `subject`, the group and `deciderIds`.
 */
export async function findUpdateForReview(
  db: Database,
  id: string,
  today: IsoDate,
): Promise<UpdateForReview | null> {
  const found = await findReviewCase(db, id, today);
  if (found === null) return null;
  const { update, subject, facts, appeal, repeat = null, language } = found;
  const open = openRound(update);
  const opinions = open?.opinions ?? [];
  return {
    update: { ...update, decisions: closedDecisions(update) },
    language,
    subject,
    facts,
    appeal,
    repeat: shownRepeat(repeat),
    round: open?.round ?? null,
    opinions: opinions.length,
    deciderIds: opinions.map(({ deciderId }) => deciderId),
    earlierDeciderIds:
      open?.round === "review" ? decidedBefore({ appeal, repeat, update }) : [],
    needed: roundNeeds(update.content, facts, opinions.length),
    approvalNeedsNote: approvalNeedsNote(update.content, facts),
  };
}
