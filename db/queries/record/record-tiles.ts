import {
  entryBundle,
  TILE_WIDTH,
  type TileAddress,
  tileNodes,
} from "#app/domain/proof/tile";
import type { Database } from "#db/client";
import { listRecordRows } from "./record-audit";
import { listRecordLevel } from "./record-nodes";

/** The bytes of a tile of the public record; null where the record does not fill it. */
export async function findTile(
  db: Database,
  address: TileAddress,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { index, width } = address;
  const nodes = tileNodes(address);
  if (nodes === null) {
    const rows = await listRecordRows(db, {
      from: index * TILE_WIDTH,
      limit: width,
    });
    if (rows.length < width) return null;
    return new Uint8Array(entryBundle(rows.map(({ payload }) => payload)));
  }
  const hashes = await listRecordLevel(db, nodes.level, nodes);
  if (hashes.length < width) return null;
  return new Uint8Array(
    Buffer.concat(hashes.map(({ hash }) => Buffer.from(hash, "hex"))),
  );
}
