import {
  BURST_DAYS,
  nightBursts,
  type ApprovalMark,
  type Burst,
} from "#app/domain/decision/second-look";
import type { Database } from "#db/client";
import { listPeopleOfAccounts } from "../account/same-person";
import {
  listApprovalMarks,
  listMutualApprovals,
  type PublishingRing,
  type ReciprocalPair,
} from "./approval-habits";

const DAY = 24 * 60 * 60 * 1000;

/** Where somebody else should look: pairs and rings as of now, and the bursts of the last `BURST_DAYS`. */
export interface Signals {
  pairs: ReciprocalPair[];
  rings: PublishingRing[];
  bursts: (Burst & { name: string })[];
}

/** Reads all signals from the decisions; nothing of them is stored. */
export async function listSignals(db: Database, now: Date): Promise<Signals> {
  const since = new Date(now.getTime() - BURST_DAYS * DAY).toISOString();
  const people = await listPeopleOfAccounts(db);
  const marks = (await listApprovalMarks(db, since))
    .map((mark) => {
      const deciderId = people.get(mark.deciderId) ?? mark.deciderId;
      return { ...mark, deciderId };
    })
    .sort(byPersonAndTime);
  const names = new Map(marks.map(({ deciderId, name }) => [deciderId, name]));
  const bursts = nightBursts(marks).map((burst) => ({
    ...burst,
    name: names.get(burst.deciderId) ?? "",
  }));
  return { ...(await listMutualApprovals(db, now)), bursts };
}

function byPersonAndTime(a: ApprovalMark, b: ApprovalMark): number {
  if (a.deciderId !== b.deciderId) return a.deciderId < b.deciderId ? -1 : 1;
  return a.at < b.at ? -1 : Number(a.at > b.at);
}
