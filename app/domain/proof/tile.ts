// Tiles of C2SP tlog-tiles: 256 hashes or entries each, so that a whole record can be fetched, kept
// and served as plain files that never change.

/** Hashes of a full tile; each level of tiles stands eight levels of the tree above the last. */
export const TILE_WIDTH = 256;
const LEVELS_PER_TILE = 8;

/** What a path below `/registro/tile/` asks for. */
export interface TileAddress {
  /** Level of the tiles, 0 for the leaves; `entries` for the entries themselves. */
  level: number | "entries";
  index: number;
  /** How many hashes or entries; fewer than 256 in the last tile of a level. */
  width: number;
}

/** Reads `0/x001/234` or `entries/067.p/5`; null where it is no tile's path in its one form. */
export function parseTilePath(path: string): TileAddress | null {
  const [, level = "", steps = "", partial] =
    /^(\d|[1-5]\d|6[0-3]|entries)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(
      path,
    ) ?? [];
  const index = Number(steps.replaceAll(/[x/]/g, ""));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  if (steps === "" || (partial !== undefined && width >= TILE_WIDTH))
    return null;
  const address: TileAddress = {
    level: level === "entries" ? level : Number(level),
    index,
    width,
  };
  return tilePath(address) === path ? address : null;
}

/** The path of a tile: entries 256 to 511 are `entries/001`. */
export function tilePath({ level, index, width }: TileAddress): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
  const steps = padded.match(/\d{3}/g) ?? [];
  const last = steps.pop() ?? "";
  const path = [...steps.map((step) => `x${step}`), last].join("/");
  const partial = width < TILE_WIDTH ? `.p/${width}` : "";
  return `${level}/${path}${partial}`;
}

/** The nodes of the tree that a tile of hashes holds; none for entries. */
export function tileNodes({ level, index, width }: TileAddress) {
  if (level === "entries") return null;
  const from = index * TILE_WIDTH;
  return { level: level * LEVELS_PER_TILE, from, to: from + width };
}

/** Every tile that a record of some size has, entries too: what a snapshot writes and a mirror fetches. */
export function tilesOf(size: number): TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let level = 0, count = size; count > 0; level += 1) {
    tiles.push(...row(level, count));
    count = Math.floor(count / TILE_WIDTH);
  }
  return [...tiles, ...row("entries", size)];
}

function row(level: TileAddress["level"], count: number): TileAddress[] {
  return Array.from({ length: Math.ceil(count / TILE_WIDTH) }, (_, index) => ({
    level,
    index,
    width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH),
  }));
}

/** The bytes of a tile of entries: each behind its length in two bytes, the greater first. */
export function entryBundle(payloads: readonly string[]): Buffer {
  return Buffer.concat(
    payloads.flatMap((payload) => {
      const bytes = Buffer.from(payload);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      return [length, bytes];
    }),
  );
}
