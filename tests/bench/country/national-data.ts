import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openDatabase, writeTransaction, type Database } from "#db/client";
import { migrate, MigrationError } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { insertPlan } from "#db/queries/plan/plan-inserts";
import { listProvinces } from "#db/queries/province/provinces";
import { rebuildStandings } from "#db/queries/province/standings";
import { insertTargets } from "#db/queries/plan/target-inserts";
import { seedReference } from "#seeds/seed";
import { Bare } from "../bare";
import { historySql, PEOPLE_SQL } from "./history-sql";
import { inventPlans } from "./plans";

const FOLDER = ".cache/bench";
/** Counts up where the same seed gives other data. */
const EDITION = "3";

const NOW = new Date("2019-01-02T15:00:00.000Z");

export interface NationalData {
  updates: number;
  seed: number;
}

/**
 * The path of a database with an invented country: 196 provinces, 588 plans, 50,000 promises, 10,000
 * accounts and so many updates. It is made once for each size and seed, in a folder that
 * holds nothing real; `say` hears of each step.
 */
export async function nationalData(
  { updates, seed }: NationalData,
  say: (line: string) => void,
): Promise<string> {
  const name = `national-${updates}-${seed}-${EDITION}.db`;
  const path = join(FOLDER, name);
  if (existsSync(path) && (await isBroughtUpToDate(path))) return path;
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${path}.draft`;
  for (const suffix of ["", "-wal", "-shm"])
    rmSync(`${draft}${suffix}`, { force: true });
  const began = performance.now();
  const tell = (what: string) =>
    say(`  ${what}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  await makeCountry(draft, seed);
  tell("plans");
  await fillHistory(draft, { updates, seed });
  tell(`${updates} updates`);
  await settle(draft);
  tell("standings");
  renameSync(draft, path);
  return path;
}

/** False where the file is of a schema that this one does not follow: it is made anew then. */
async function isBroughtUpToDate(path: string): Promise<boolean> {
  const db = await openDatabase(`sqlite:${path}`);
  try {
    await migrate(db, MIGRATIONS, NOW);
    return true;
  } catch (error) {
    if (error instanceof MigrationError) return false;
    throw error;
  } finally {
    await db.destroy();
  }
}

async function makeCountry(path: string, seed: number): Promise<void> {
  const db = await openDatabase(`sqlite:${path}`);
  try {
    await migrate(db, MIGRATIONS, NOW);
    await seedReference(db, { now: NOW, log: () => undefined });
    await writeTransaction(db, (trx) => insertCountry(trx, seed));
  } finally {
    await db.destroy();
  }
}

async function insertCountry(trx: Database, seed: number): Promise<void> {
  const provinces = await listProvinces(trx);
  for (const { plan, targets } of inventPlans(provinces, seed)) {
    await insertPlan(trx, plan, NOW);
    await insertTargets(trx, targets);
  }
}

/** Below the commands, by the driver alone: nobody waits for a million of them. Indexes are made at the end. */
async function fillHistory(
  path: string,
  { updates, seed }: NationalData,
): Promise<void> {
  const bare = await Bare.open(path, "write");
  await bare.script(
    "pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000; pragma temp_store = memory",
  );
  const indexes = await bare.all<{ name: string; sql: string }>(
    `select name, sql from sqlite_master where type = 'index' and sql is not null
     and tbl_name in ('updates', 'update_versions', 'evidence', 'decisions', 'publications')`,
  );
  for (const { name } of indexes) await bare.script(`drop index ${name}`);
  await bare.script("begin");
  await bare.script(PEOPLE_SQL);
  await bare.script(historySql(updates, seed));
  for (const { sql } of indexes) await bare.script(sql);
  await bare.script("commit; pragma journal_mode = wal");
  await bare.close();
}

async function settle(path: string): Promise<void> {
  const db = await openDatabase(`sqlite:${path}`);
  try {
    await writeTransaction(db, rebuildStandings);
  } finally {
    await db.destroy();
  }
}
