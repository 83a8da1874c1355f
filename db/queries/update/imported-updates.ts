import type { ImportedUpdate } from "#app/domain/open-data/imported-update";
import type { Database } from "#db/client";
import { appendDecision } from "../decision/decisions";
import { insertPublication, markRetracted } from "../plan/target-publications";
import { insertUpdateVersion } from "./update-versions";
import { insertUpdate } from "./updates";

/** Stores an update that another copy had published: its words, evidence and decisions, public from the start, and taken back where it was. */
export async function insertImportedUpdate(
  trx: Database,
  update: ImportedUpdate,
): Promise<void> {
  const { id, version, content, retracted, targetCode, planId } = update;
  await insertUpdate(trx, {
    id,
    targetCode,
    authorId: update.authorId,
    state: retracted === null ? "approved" : "retracted",
    version,
    submittedVersion: version,
    language: update.language,
    createdAt: update.submittedAt,
  });
  await insertUpdateVersion(trx, {
    updateId: id,
    version,
    content,
    salt: update.salt,
    contentHash: update.contentHash,
    submittedAt: update.submittedAt,
  });
  for (const decision of update.decisions) await appendDecision(trx, decision);
  await insertPublication(trx, {
    updateId: id,
    version,
    targetCode,
    planId,
    status: content.status,
    effectiveDate: content.effectiveDate,
    decidedAt: update.decidedAt,
  });
  if (retracted !== null) await markRetracted(trx, id, retracted.at);
}
