import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { addressOf, freePort, startProcess } from "./site-process";

declare module "vitest" {
  interface ProvidedContext {
    /** The data folder of a site that was started once and holds the five plans. */
    siteTemplate: string;
  }
}

/**
 * Starts the site once, as an operator does on a fresh clone, which builds it where its sources are
 * newer, and leaves its data folder for tests to copy; removed afterwards.
 */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-site-"));
  const site = startProcess({
    PORT: String(await freePort()),
    DATA_DIR: folder,
  });
  await addressOf(site);
  site.signal("SIGTERM");
  await site.exited;
  project.provide("siteTemplate", folder);
  return () => rm(folder, { recursive: true, force: true });
}
