import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { receiveFile } from "#app/commands/receive-file.server";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import type { Actor } from "#app/domain/account/user";
import { inspectFile } from "#app/server/file/inspect-file.server";
import type { Database } from "#db/client";
import { temporaryFolder } from "./instance";
import { photo } from "./photos";
import { mustBeOk } from "./world";

/** Somebody sends a photo; gives the id it is known by. */
export async function receivePhoto(
  db: Database,
  store: EvidenceStore,
  actor: Actor,
  now: Date,
): Promise<string> {
  const path = join(await temporaryFolder("photo"), "a.jpg");
  await writeFile(path, await photo(320, 240));
  const inspected = await inspectFile({ name: "a.jpg", kind: "image", path });
  if ("problem" in inspected) throw new Error(inspected.problem);
  const { file } = inspected;
  type Received = Awaited<ReturnType<typeof receiveFile>>;
  return mustBeOk<Received>(await receiveFile(db, store, { actor, file, now }))
    .id;
}
