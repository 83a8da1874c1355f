import type { RepeatOutcome } from "#app/domain/decision/repeated-review";
import { recordedDecisions } from "#app/domain/record/publication-entry";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Database } from "#db/client";
import { appendRecordEntry } from "../record/record";
import { listCountedDecisions } from "./decisions";
import { closeRepeat } from "./repeated-reviews";

/** A version that others decided, or that its author took back. */
export interface SettledVersion {
  updateId: string;
  version: number;
  outcome: RepeatOutcome;
}

const ACTIONS = {
  approved: "approve",
  rejected: "reject",
  withdrawn: null,
} as const;

/** Ends the repeated review that a version is decided in, and says so in the record; nothing where it is none. */
export async function settleRepeat(
  trx: Database,
  { updateId, version, outcome }: SettledVersion,
  now: Date,
): Promise<void> {
  const row = await trx
    .selectFrom("repeated_reviews as r")
    .innerJoin("updates as u", "u.id", "r.again_id")
    .select(["r.id", "u.target_code as target"])
    .where("r.again_id", "=", updateId)
    .where("r.again_version", "=", version)
    .executeTakeFirst();
  if (row === undefined) return;
  const at = now.toISOString();
  if (!(await closeRepeat(trx, row.id, { at, outcome }))) return;
  const decisions = recordedDecisions(
    await listDecidedSo(trx, { updateId, version, outcome }),
  );
  const fields = { repeat: row.id, target: row.target, outcome, decisions };
  const entry = recordEntry("repeat_settled", now, fields);
  await appendRecordEntry(trx, entry, now);
}

/** The decisions that made a version what it became: nobody's where its author took it back. */
export async function listDecidedSo(
  db: Database,
  { updateId, version, outcome }: SettledVersion,
) {
  const action = ACTIONS[outcome];
  if (action === null) return [];
  const round = "review" as const;
  return await listCountedDecisions(db, { updateId, version, round, action });
}
