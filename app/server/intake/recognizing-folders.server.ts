import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../http/env.server";

/** Begins the name of a folder in which a program recognizes text. */
export const RECOGNIZING = "recognizing-";

/** Takes away what an earlier process left in the middle of recognizing. */
export async function clearRecognizing({
  dataDir,
}: Pick<Settings, "dataDir">): Promise<void> {
  const names = await readdir(dataDir);
  for (const name of names.filter((one) => one.startsWith(RECOGNIZING)))
    await rm(join(dataDir, name), { recursive: true, force: true });
}
