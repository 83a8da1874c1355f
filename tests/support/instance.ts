import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { sha256Hex } from "#app/domain/proof/commitment";
import { readSettings, type Settings } from "#app/server/http/env.server";
import { openEvidenceStore } from "#app/server/file/evidence-store.server";
import { planStore } from "#app/server/plan/plan-store.server";
import { recordSigner } from "#app/server/record/record-signer.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import type { Database } from "#db/client";
import { insertStoredFile } from "#db/queries/evidence/stored-files";

/** A folder that goes with its test. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The settings of an instance in a folder; its database lies there too unless a URL says otherwise. */
export function settingsIn(folder: string, databaseUrl = ""): Settings {
  return readSettings({
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    ORIGIN: "https://registro.example",
  });
}

/** Gives an instance keys, a signed head, two files of evidence and a plan's document. */
export async function furnish(db: Database, settings: Settings): Promise<void> {
  await loadSecrets(settings.dataDir, settings);
  await recordSigner(db, settings).sign();
  for (const text of ["la foto", "el acta"]) await keepFile(db, settings, text);
  await planStore(settings).put(sha256Hex("un plan"), Buffer.from("un plan"));
}

/** Puts a file of evidence there, with the row that names it; gives its hash. */
export async function keepFile(
  db: Database,
  settings: Settings,
  text: string,
): Promise<string> {
  const sha256 = sha256Hex(text);
  await openEvidenceStore(settings).put(sha256, Buffer.from(text));
  const file = {
    sha256,
    mediaType: "application/pdf",
    bytes: text.length,
    ...{ width: null, height: null, thumbnail: null, perceptualHash: null },
  } as const;
  await insertStoredFile(db, file, "2026-11-21T12:00:00.000Z");
  return sha256;
}
