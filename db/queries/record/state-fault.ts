import type { Database } from "#db/client";
import { listHeldGroups } from "./group-audit";
import { listConflictKeys, listOpenReopenings } from "./interest-audit";
import { listPublishedPlans } from "../plan/plans";
import {
  listPublicationKeys,
  listRoleKeys,
  listSuspendedIds,
} from "./record-audit";
import { findWrongStanding } from "../province/standings";
import { listSuccessionKeys } from "./succession-audit";
import { listMandateKeys } from "./mandate-audit";
import { listQueueFigures } from "../decision/queue-figures";
import { listWordsKeys } from "./words-audit";
import { listMethodKeys, listSettingKeys } from "./method-audit";
import { listPlanTargets } from "../plan/targets";
import { figuresKey } from "#app/domain/decision/queue-figures";
import { differingPair } from "#app/domain/record/differing-pair";
import { groupsFault } from "#app/domain/record/group-audit";
import { planFault } from "#app/domain/record/plan-audit";
import { type RecordFault, rowFault } from "#app/domain/record/record-fault";
import type { ToldState } from "#app/domain/record/record-told";
import { differingRow, missingRow } from "#app/domain/record/told-rows";

/** Publications that are read at once. */
const PAGE = 500;

/** Compares the public state with what the entries tell: the first row that no entry speaks of, or that is not as they say; null where all is. */
export async function findStateFault(
  trx: Database,
  told: ToldState,
): Promise<RecordFault | null> {
  return (
    (await plansFault(trx, told)) ??
    (await publicationsFault(trx, told)) ??
    (await standingsFault(trx)) ??
    (await peopleFault(trx, told)) ??
    (await administrationFault(trx, told))
  );
}

async function plansFault(
  trx: Database,
  told: ToldState,
): Promise<RecordFault | null> {
  const plans = await listPublishedPlans(trx);
  const codes: string[] = [];
  for (const plan of plans) {
    const targets = await listPlanTargets(trx, plan.id);
    const fault = planFault(told, plan, targets);
    if (fault !== null) return fault;
    codes.push(...targets.map(({ code }) => code));
  }
  return (
    missingRow(
      "plans",
      told.plans,
      plans.map(({ id }) => id),
    ) ?? missingRow("targets", told.targets, codes)
  );
}

async function publicationsFault(
  trx: Database,
  { updates }: ToldState,
): Promise<RecordFault | null> {
  for (let after = ""; ;) {
    const page = { after, limit: PAGE };
    const rows = await listPublicationKeys(trx, page);
    const wrong = rows.find(
      ({ update, retractedAt }) => updates.get(update) !== retractedAt,
    );
    if (wrong !== undefined) {
      return rowFault("publications", wrong.update, "row_without_entry");
    }
    const last = rows.at(-1);
    if (last === undefined) return null;
    after = last.update;
  }
}

async function standingsFault(trx: Database): Promise<RecordFault | null> {
  const wrong = await findWrongStanding(trx);
  if (wrong === null) return null;
  const key = `${wrong.targetCode}/${wrong.day}`;
  return rowFault("standings_cache", key, "row_differs");
}

async function peopleFault(
  trx: Database,
  told: ToldState,
): Promise<RecordFault | null> {
  return (
    differingRow("user_roles", told.roles, await listRoleKeys(trx)) ??
    differingRow("users", told.suspended, await listSuspendedIds(trx)) ??
    groupsFault(told.groups, await listHeldGroups(trx)) ??
    differingPair("conflicts", told.conflicts, await listConflictKeys(trx)) ??
    differingPair("reopenings", told.reopened, await listOpenReopenings(trx))
  );
}

async function administrationFault(
  trx: Database,
  { method, figures, mandates, successions, words }: ToldState,
): Promise<RecordFault | null> {
  return (
    differingRow(
      "setting_changes",
      method.changes,
      await listSettingKeys(trx),
    ) ??
    differingRow(
      "method_versions",
      method.versions,
      await listMethodKeys(trx),
    ) ??
    differingRow("plan_mandates", mandates, await listMandateKeys(trx)) ??
    differingRow("words_removals", words, await listWordsKeys(trx)) ??
    differingRow(
      "target_successions",
      successions.acts,
      await listSuccessionKeys(trx),
    ) ??
    differingRow(
      "queue_figures",
      new Set(figures.values()),
      (await listQueueFigures(trx)).map(figuresKey),
    )
  );
}
