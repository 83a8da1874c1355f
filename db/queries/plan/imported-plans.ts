import {
  outOfPlace,
  mustBeTaken,
  type DataSource,
} from "#app/domain/open-data/data-source";
import {
  NOTES,
  planFromRows,
  PLANS,
  UNREADABLE,
} from "#app/domain/open-data/plan-tables";
import { RowsByKey } from "#app/domain/open-data/rows-by-key";
import { targetFromRows } from "#app/domain/open-data/target-rows";
import { PASSAGES, TARGETS } from "#app/domain/open-data/target-tables";
import type { Plan } from "#app/domain/plan/plan";
import type { Target } from "#app/domain/plan/target";
import type { Database } from "#db/client";
import { insertPlan } from "./plan-inserts";
import { findProvince } from "../province/provinces";
import { insertTargets } from "./target-inserts";

/** A plan that was brought in, with its province's UBIGEO. */
export interface ImportedPlan {
  plan: Plan;
  ubigeo: string;
}

/** Plans by the prefix of their codes. */
export type ImportedPlans = ReadonlyMap<string, ImportedPlan>;

/** Targets that one statement stores. */
const BATCH = 200;

/** The plan that a code begins with: `ESP` of `ESP-S-01`. */
export function importedPlanOf(
  plans: ImportedPlans,
  code: string,
): Plan | undefined {
  return plans.get(code.slice(0, code.indexOf("-")))?.plan;
}

/** Stores the plans of a source with their notes and unreadable rows; throws ImportFault where a province is unknown here. */
export async function insertImportedPlans(
  trx: Database,
  source: DataSource,
  now: Date,
): Promise<ImportedPlans> {
  const plans = new Map<string, ImportedPlan>();
  const notes = new RowsByKey(source.rows(NOTES), ({ plan }) => plan);
  const unreadable = new RowsByKey(source.rows(UNREADABLE), (row) => row.plan);
  for await (const row of source.rows(PLANS)) {
    const { id, ubigeo, prefix } = row;
    const province = await findProvince(trx, row.province);
    if (province?.ubigeo !== ubigeo) throw outOfPlace("plans", id);
    const plan = planFromRows(
      row,
      await notes.take(id),
      await unreadable.take(id),
      province,
    );
    await insertPlan(trx, plan, now);
    plans.set(prefix, { plan, ubigeo });
  }
  await mustBeTaken("notes", notes);
  await mustBeTaken("unreadable", unreadable);
  return plans;
}

/** Stores the targets of a source with their places and gives their number; throws ImportFault where one is of no plan. */
export async function insertImportedTargets(
  trx: Database,
  source: DataSource,
  plans: ImportedPlans,
): Promise<number> {
  const passages = new RowsByKey(source.rows(PASSAGES), (row) => row.target);
  let stored = 0;
  let batch: Target[] = [];
  const store = async () => {
    await insertTargets(trx, batch);
    stored += batch.length;
    batch = [];
  };
  for await (const row of source.rows(TARGETS)) {
    const plan = importedPlanOf(plans, row.code);
    if (plan?.id !== row.plan) throw outOfPlace("targets", row.code);
    const places = await passages.take(row.code);
    batch.push(targetFromRows(row, places, plan));
    if (batch.length === BATCH) await store();
  }
  await store();
  await mustBeTaken("passages", passages);
  return stored;
}
