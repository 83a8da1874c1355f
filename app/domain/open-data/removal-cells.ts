import type {
  RemovalAct,
  RemovalGround,
  RemovalPart,
  Tombstone,
} from "../removal/removal";
import { tombstoneOf } from "../removal/tombstone";

/** What stands in the place of something that was taken out of sight; empty where nothing was. */
export interface RemovalCells {
  removal: RemovalAct | null;
  removalGround: RemovalGround | null;
  removedAt: string | null;
}

/** The last act upon a part, as cells; empty where there was none. */
export function removalCells(
  { tombstones }: { tombstones: readonly Tombstone[] },
  part: RemovalPart,
  partId: string,
): RemovalCells {
  const { act, ground, at } = tombstoneOf(tombstones, part, partId) ?? {};
  return {
    removal: act ?? null,
    removalGround: ground ?? null,
    removedAt: at ?? null,
  };
}
