import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { receiveFile } from "#app/commands/receive-file.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import type { Database } from "#db/client";
import { did } from "./did";

/**
 * Drawings that stand in for photos, by their files in `seeds/demo/photos`, made from the SVG beside
 * them; each says that it is none. The hash is that of `photo-hash.ts`.
 */
export const PICTURES = {
  pileta: { perceptualHash: "000012b2b3202453" },
  techo: { perceptualHash: "001071e869b11751" },
} as const;

export type PictureName = keyof typeof PICTURES;

/** Where the drawings lie and where what is sent is kept. */
export interface Album {
  /** The folder that holds `seeds/`. */
  root: string;
  store: EvidenceStore;
}

/** Lets somebody send one of the drawings, as if from their phone; gives the id that it is known by. */
export async function sendPicture(
  db: Database,
  { root, store }: Album,
  { ownerId, name, now }: { ownerId: string; name: PictureName; now: Date },
): Promise<string> {
  const folder = join(root, "seeds", "demo", "photos");
  const content = await readFile(join(folder, `${name}.webp`));
  const thumbnailContent = await readFile(join(folder, `${name}-small.webp`));
  const sha256 = sha256Hex(content);
  const file = {
    ...{ sha256, mediaType: "image/webp" as const, bytes: content.length },
    ...{ width: 640, height: 480, content, thumbnailContent },
    thumbnail: { sha256: sha256Hex(thumbnailContent), width: 320, height: 240 },
    ...PICTURES[name],
    ...{ receivedSha256: sha256, receivedBytes: content.length },
    name: `${name}.webp`,
  };
  const actor = { id: ownerId };
  const sent = await receiveFile(db, store, { actor, file, now });
  return did(sent, name).id;
}
