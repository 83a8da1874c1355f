import { BURST_DAYS, nightBursts, type Burst } from "#app/domain/second-look";
import type { Database } from "../client";
import {
  listApprovalMarks,
  listReciprocalPairs,
  type ReciprocalPair,
} from "./approval-habits";

const DAY = 24 * 60 * 60 * 1000;

/** Where somebody else should look: pairs as of now, and the bursts of the last `BURST_DAYS`. */
export interface Signals {
  pairs: ReciprocalPair[];
  bursts: (Burst & { name: string })[];
}

/** Reads all signals from the decisions; nothing of them is stored. */
export async function listSignals(db: Database, now: Date): Promise<Signals> {
  const since = new Date(now.getTime() - BURST_DAYS * DAY).toISOString();
  const marks = await listApprovalMarks(db, since);
  const names = new Map(marks.map(({ deciderId, name }) => [deciderId, name]));
  const bursts = nightBursts(marks).map((burst) => ({
    ...burst,
    name: names.get(burst.deciderId) ?? "",
  }));
  return { pairs: await listReciprocalPairs(db, now), bursts };
}
