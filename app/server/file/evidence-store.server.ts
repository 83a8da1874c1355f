import { join } from "node:path";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import type { Settings } from "../http/env.server";
import { evidenceBucket } from "./evidence-bucket.server";
import { evidenceFolder } from "./evidence-folder.server";

/** The store that the settings name: a bucket, or the folder `evidence` of the data. */
export function openEvidenceStore({
  dataDir,
  evidenceBucket: bucket,
}: Pick<Settings, "dataDir" | "evidenceBucket">): EvidenceStore {
  return bucket === null
    ? evidenceFolder(join(dataDir, "evidence"))
    : evidenceBucket(bucket);
}
