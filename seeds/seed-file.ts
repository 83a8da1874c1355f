import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { sha256Hex } from "#app/domain/proof/commitment";

/** A file of the seeds as it lies there now. */
export interface SeedFile {
  /** Its path under `seeds/`: `plans/tarata-2019-2022-1.json`. */
  name: string;
  sha256: string;
  bytes: Buffer;
}

/** Reads one file of the seeds and its hash; it is not parsed. */
export async function readSeedFile(
  root: string,
  name: string,
): Promise<SeedFile> {
  const bytes = await readFile(join(root, "seeds", name));
  return { name, sha256: sha256Hex(bytes), bytes };
}

/** Names of the plan files under `seeds/plans`, in order. */
export async function listPlanFileNames(root: string): Promise<string[]> {
  const names = await readdir(join(root, "seeds", "plans"));
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `plans/${name}`);
}

/** What a seed file says, by its schema; throws an error that names the file and the first fault. */
export function parseSeedFile<S extends z.ZodType>(
  schema: S,
  file: SeedFile,
): z.infer<S> {
  const parsed = schema.safeParse(JSON.parse(file.bytes.toString("utf8")));
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  const place = fault?.path.map(String).join(".") ?? "";
  throw new Error(`seeds/${file.name}: ${place}: ${fault?.message ?? ""}`);
}
