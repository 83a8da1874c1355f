import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeTemplate } from "./database-template";

/** Makes one migrated database file per run, which every test copies; removed afterwards. */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-template-"));
  const file = join(folder, "template.db");
  await makeTemplate(`sqlite:${file}`);
  project.provide("databaseTemplate", { engine: "sqlite", file });
  return () => rm(folder, { recursive: true, force: true });
}
