import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type {
  EvidenceFile,
  FileProblem,
} from "#app/domain/evidence/evidence-file";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import { coveredBoxes } from "#app/domain/evidence/photo-grid";
import type { FileContent } from "#db/queries/evidence/stored-files";
import type { AppContext } from "../context.server";
import { incomingFolder } from "../http/incoming.server";
import { openEvidenceStore } from "./evidence-store.server";
import { reencodeImage } from "./reencode-image.server";

/**
 * A stored photo with these squares black, and the store that it came from. What it is made from lies
 * in the folder of files on their way in, and goes whatever happens.
 */
export async function coveredContent(
  { settings }: Pick<AppContext, "settings">,
  { sha256, width, height }: EvidenceFile,
  squares: readonly number[],
): Promise<
  { content: FileContent; store: EvidenceStore } | { problem: FileProblem }
> {
  const store = openEvidenceStore(settings);
  const opened = await store.open(sha256);
  if (opened === null || width === null || height === null) {
    return { problem: "unreadable" };
  }
  const own = join(incomingFolder(settings), randomUUID());
  try {
    await mkdir(own, { recursive: true, mode: 0o700 });
    const path = join(own, "photo");
    const bytes = await new Response(opened.body).arrayBuffer();
    await writeFile(path, Buffer.from(bytes), { mode: 0o600 });
    const boxes = coveredBoxes({ width, height }, squares);
    const content = await reencodeImage(path, boxes);
    return "problem" in content ? content : { content, store };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
