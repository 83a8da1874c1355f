import { randomBytes, randomUUID } from "node:crypto";
import {
  dataImportedEntry,
  updateImportedEntry,
} from "#app/domain/record/import-entry";
import {
  ImportFault,
  mustBeTaken,
  outOfPlace,
  type DataSource,
  type ImportProblem,
} from "#app/domain/open-data/data-source";
import {
  importedUpdate,
  isSound,
  type UpdateRows,
} from "#app/domain/open-data/imported-update";
import { RowsByKey } from "#app/domain/open-data/rows-by-key";
import {
  DECISIONS,
  EVIDENCE,
  GROUPS,
  UPDATES,
} from "#app/domain/open-data/update-tables";
import { planPublishedEntry } from "#app/domain/record/plan-entry";
import { publicationProblem } from "#app/domain/record/publication-audit";
import { successionEntry } from "#app/domain/record/succession-entry";
import { recordEntry, type RecordEntry } from "#app/domain/record/record-entry";
import { databaseError, writeTransaction, type Database } from "#db/client";
import { insertGroup } from "#db/queries/group/groups";
import { insertClosedAccount } from "#db/queries/account/imported-people";
import {
  importedPlanOf,
  insertImportedPlans,
  insertImportedTargets,
  type ImportedPlans,
} from "#db/queries/plan/imported-plans";
import { insertImportedUpdate } from "#db/queries/update/imported-updates";
import { isEmptyInstance } from "#db/queries/province/instance";
import { listPublicationFacts } from "#db/queries/update/publication-facts";
import { appendRecordEntry } from "#db/queries/record/record";
import { insertImportedSuccessions } from "#db/queries/succession/imported-successions";
import { listPlanTargets } from "#db/queries/plan/targets";

/** What another copy had published, for an instance that holds nothing yet. */
export interface ImportDataRequest {
  source: DataSource;
  /** A hash that no password has: nobody signs in as those who are brought in. */
  passwordHash: string;
  now: Date;
}

/** What came of an import; a refused one leaves nothing behind. */
export type ImportDataResult =
  | {
      ok: true;
      plans: number;
      targets: number;
      updates: number;
      people: number;
    }
  | { ok: false; reason: "not_empty" | "rows_contradict" }
  | ({ ok: false } & ImportProblem);

/** Updates that are checked together. */
const BATCH = 200;

/** What has been brought in so far, by the names that the files use. */
interface Import extends ImportDataRequest {
  trx: Database;
  plans: ImportedPlans;
  groups: Map<string, string>;
  people: Map<string, string>;
  updates: number;
}

/**
 * Fills an empty instance with what another copy had published: the same plans, targets, updates and
 * decisions under the same codes, ids and dates, so that every reading on both clocks is the same.
 * Authors and deciders become closed accounts under their pseudonyms. The record begins with the
 * hashes of the files, and has an entry for each plan, group and update. What others said of updates
 * (replies, corrections, requests for an answer) stays with the other copy, whose government and whose
 * moderators stand for it. All or nothing.
 */
export async function importData(
  db: Database,
  request: ImportDataRequest,
): Promise<ImportDataResult> {
  try {
    return await writeTransaction(db, (trx) => bringIn(trx, request));
  } catch (error) {
    if (error instanceof ImportFault) return { ok: false, ...error.problem };
    const broken = ["unique", "foreign_key", "check", "not_null"];
    if (!broken.includes(databaseError(error))) throw error;
    return { ok: false, reason: "rows_contradict" };
  }
}

async function bringIn(
  trx: Database,
  request: ImportDataRequest,
): Promise<ImportDataResult> {
  if (!(await isEmptyInstance(trx))) return { ok: false, reason: "not_empty" };
  const it: Import = {
    ...request,
    trx,
    plans: new Map(),
    groups: new Map(),
    people: new Map(),
    updates: 0,
  };
  await record(it, dataImportedEntry(it.source, it.now));
  await bringGroups(it);
  it.plans = await insertImportedPlans(trx, it.source, it.now);
  const targets = await insertImportedTargets(trx, it.source, it.plans);
  for (const { plan, ubigeo } of it.plans.values()) {
    const published = { plan, targets: await listPlanTargets(trx, plan.id) };
    await record(it, planPublishedEntry(published, ubigeo, it.now));
  }
  for (const act of await insertImportedSuccessions(trx, it.source, it))
    await record(it, successionEntry(act, it.now));
  await bringUpdates(it);
  return {
    ok: true,
    plans: it.plans.size,
    targets,
    updates: it.updates,
    people: it.people.size,
  };
}

async function record({ trx, now }: Import, entry: RecordEntry): Promise<void> {
  await appendRecordEntry(trx, entry, now);
}

async function bringGroups(it: Import): Promise<void> {
  for await (const row of it.source.rows(GROUPS)) {
    const id = randomUUID();
    await insertGroup(it.trx, { id, ...row }, []);
    const group = { group: id, by: null };
    await record(it, recordEntry("group_created", it.now, group));
    it.groups.set(row.slug, id);
  }
}

async function bringUpdates(it: Import): Promise<void> {
  const { source } = it;
  const evidence = new RowsByKey(source.rows(EVIDENCE), (row) => row.update);
  const decisions = new RowsByKey(source.rows(DECISIONS), (row) => row.update);
  let entries: Entry[] = [];
  for await (const update of source.rows(UPDATES)) {
    const rows = {
      update,
      evidence: await evidence.take(update.id),
      decisions: await decisions.take(update.id),
    };
    entries.push(await bringUpdate(it, rows));
    it.updates += 1;
    if (entries.length < BATCH) continue;
    await mustHold(it, entries);
    entries = [];
  }
  await mustHold(it, entries);
  await mustBeTaken("evidence", evidence);
  await mustBeTaken("decisions", decisions);
}

type Entry = ReturnType<typeof updateImportedEntry>;

async function bringUpdate(it: Import, rows: UpdateRows): Promise<Entry> {
  const { id, target, author, groupSlug } = rows.update;
  const plan = importedPlanOf(it.plans, target);
  const group = groupSlug === null ? null : it.groups.get(groupSlug);
  if (plan === undefined || group === undefined) {
    throw outOfPlace("updates", id);
  }
  if (!isSound(rows, it.now)) throw contradiction(id);
  for (const name of [author, ...rows.decisions.map((row) => row.decider)]) {
    await openFor(it, name);
  }
  const update = importedUpdate(rows, {
    personId: (name) => it.people.get(name) ?? "",
    groupId: group,
    planId: plan.id,
    newId: randomUUID,
    newSalt: () => randomBytes(32).toString("hex"),
  });
  await insertImportedUpdate(it.trx, update);
  const entry = updateImportedEntry(update, it.now);
  await record(it, entry);
  return entry;
}

/** Gives whoever bears a pseudonym a closed account, once. */
async function openFor(it: Import, name: string): Promise<void> {
  if (it.people.has(name)) return;
  const id = randomUUID();
  const { passwordHash, now } = it;
  await insertClosedAccount(it.trx, { id, name, passwordHash, now });
  it.people.set(name, id);
}

/** What was stored must be what the audit of the record accepts: two people for a verdict, nobody on their own. */
async function mustHold({ trx }: Import, entries: Entry[]): Promise<void> {
  const ids = entries.map(({ update }) => update);
  const facts = await listPublicationFacts(trx, ids);
  for (const entry of entries) {
    const problem = publicationProblem(entry, facts.get(entry.update));
    if (problem !== null) throw contradiction(entry.update);
  }
}

function contradiction(key: string): ImportFault {
  return new ImportFault({ reason: "row_contradicts", file: "updates", key });
}
