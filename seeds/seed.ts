import { amendPlan } from "#app/commands/amend-plan.server";
import { publishPlan } from "#app/commands/publish-plan.server";
import { PlanFile } from "#app/domain/plan/plan-file";
import {
  ProvincesFile,
  RegionsFile,
  TermsFile,
} from "#app/domain/province/reference-file";
import type { Database } from "#db/client";
import { findPublishedPlan } from "#db/queries/plan/plans";
import {
  upsertProvinces,
  upsertRegions,
  upsertTerms,
} from "#db/queries/province/reference";
import {
  listSeedFiles,
  rememberSeedFile,
} from "#db/queries/province/seed-files";
import {
  listPlanFileNames,
  parseSeedFile,
  readSeedFile,
  type SeedFile,
} from "./seed-file";

/** What came of one seed file that was new or had changed; `items` are the rows or codes it touched. */
export interface SeedStep {
  file: string;
  outcome: "stored" | "published" | "amended" | "unchanged";
  items: number;
}

export interface SeedOptions {
  now: Date;
  /** Hears of each file that was taken; files that are known already are passed over in silence. */
  log(step: SeedStep): void;
  /** The folder that holds `seeds/`. */
  root?: string;
}

/**
 * Brings the reference data and the real plans into the database, through the commands. A file whose
 * SHA-256 is known is not even parsed, so twice is the same as once and a second start costs a few
 * milliseconds; a changed plan file amends its plan. Throws where a file is broken or asks for what
 * a published plan cannot do, naming the file.
 */
export async function seedReal(
  db: Database,
  options: SeedOptions,
): Promise<void> {
  await seedReference(db, options);
  const take = await fileTaker(db, options);
  for (const name of await listPlanFileNames(options.root ?? process.cwd())) {
    await take(name, takePlan);
  }
}

/** Brings in the reference data alone: departments, provinces and terms. */
export async function seedReference(
  db: Database,
  options: SeedOptions,
): Promise<void> {
  const take = await fileTaker(db, options);
  await take("reference/regions.json", storeRegions);
  await take("reference/provinces.json", storeProvinces);
  await take("reference/terms.json", storeTerms);
}

/** Takes a file that is new or has changed, and remembers it. */
async function fileTaker(
  db: Database,
  { now, log, root = process.cwd() }: SeedOptions,
): Promise<(name: string, store: SeedTaker) => Promise<void>> {
  const known = await listSeedFiles(db);
  return async (name, store) => {
    const file = await readSeedFile(root, name);
    if (known.get(name) === file.sha256) return;
    const step = await store(db, file, now);
    await rememberSeedFile(db, file, now);
    log({ file: name, ...step });
  };
}

type SeedTaker = (
  db: Database,
  file: SeedFile,
  now: Date,
) => Promise<Omit<SeedStep, "file">>;

const storeRegions: SeedTaker = async (db, file) => {
  const regions = parseSeedFile(RegionsFile, file);
  await upsertRegions(db, regions);
  return { outcome: "stored", items: regions.length };
};

const storeProvinces: SeedTaker = async (db, file) => {
  const provinces = parseSeedFile(ProvincesFile, file);
  await upsertProvinces(db, provinces);
  return { outcome: "stored", items: provinces.length };
};

const storeTerms: SeedTaker = async (db, file) => {
  const terms = parseSeedFile(TermsFile, file);
  await upsertTerms(db, terms);
  return { outcome: "stored", items: terms.length };
};

const takePlan: SeedTaker = async (db, file, now) => {
  const planFile = parseSeedFile(PlanFile, file);
  if ((await findPublishedPlan(db, planFile.id)) === null) {
    const published = await publishPlan(db, { planFile, now });
    if (!published.ok) throw refused(file, published.reason);
    return { outcome: "published", items: published.targets };
  }
  const amended = await amendPlan(db, { planFile, now });
  if (!amended.ok) {
    const detail = "code" in amended ? amended.code : "";
    throw refused(file, `${amended.reason} ${detail}`.trim());
  }
  const { targets, planFields } = amended;
  const items = targets.length + planFields.length;
  return { outcome: items > 0 ? "amended" : "unchanged", items };
};

function refused(file: SeedFile, reason: string): Error {
  return new Error(`seeds/${file.name}: ${reason}`);
}
