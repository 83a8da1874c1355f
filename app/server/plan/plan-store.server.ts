import { join } from "node:path";
import type { Settings } from "../http/env.server";
import { evidenceFolder } from "../file/evidence-folder.server";

/** The folder of plans' documents. */
export function planFolder({ dataDir }: Pick<Settings, "dataDir">): string {
  return join(dataDir, "documents");
}

/** Where plans' documents lie, by their hash. */
export function planStore(settings: Pick<Settings, "dataDir">) {
  return evidenceFolder(planFolder(settings));
}
