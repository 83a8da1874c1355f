import type {
  Names,
  RecordNames,
  RecordReferences,
} from "#app/domain/record/record-names";
import type { Database } from "#db/client";

type NamedRows = readonly { id: string; name: string }[];

/** Looks up what the ids and codes of some entries are called today: published plans and targets, display names, groups. */
export async function listRecordNames(
  db: Database,
  references: RecordReferences,
): Promise<RecordNames> {
  return {
    plans: await names(references.plans, (ids) => plansOf(db, ids)),
    provinces: await names(references.provinces, (ids) => provincesOf(db, ids)),
    targets: await names(references.targets, (ids) => targetsOf(db, ids)),
    people: await names(references.people, (ids) => peopleOf(db, ids)),
    groups: await names(references.groups, (ids) => groupsOf(db, ids)),
  };
}

async function names(
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<NamedRows>,
): Promise<Names> {
  if (ids.length === 0) return {};
  const rows = await find(ids);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

function plansOf(db: Database, ids: readonly string[]): Promise<NamedRows> {
  return db
    .selectFrom("plans")
    .select(["id", "title as name"])
    .where("id", "in", ids)
    .execute();
}

function provincesOf(db: Database, ids: readonly string[]): Promise<NamedRows> {
  return db
    .selectFrom("provinces")
    .select(["ubigeo as id", "name"])
    .where("ubigeo", "in", ids)
    .execute();
}

function targetsOf(db: Database, codes: readonly string[]): Promise<NamedRows> {
  return db
    .selectFrom("targets")
    .innerJoin("plans", "plans.id", "targets.plan_id")
    .innerJoin("provinces", "provinces.ubigeo", "plans.province_ubigeo")
    .select(["targets.code as id", "provinces.name as name"])
    .where("targets.code", "in", codes)
    .execute();
}

function peopleOf(db: Database, ids: readonly string[]): Promise<NamedRows> {
  return db
    .selectFrom("users")
    .select(["id", "display_name as name"])
    .where("id", "in", ids)
    .execute();
}

function groupsOf(db: Database, ids: readonly string[]): Promise<NamedRows> {
  return db
    .selectFrom("watchdog_groups")
    .select(["id", "name"])
    .where("id", "in", ids)
    .execute();
}
