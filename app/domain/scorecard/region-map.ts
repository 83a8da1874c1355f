import type { ProvinceSummary } from "./country";
import type { Province } from "../province/province";

/** Where a department lies on the tile map: column from the west, row from the north. */
interface Place {
  /** Three letters that stand for its name. */
  label: string;
  column: number;
  row: number;
}

/** By INEI code. Neighbours stay neighbours as far as squares allow; sizes mean nothing. */
const PLACES: Readonly<Record<string, Place>> = {
  "24": { label: "TUM", column: 0, row: 0 },
  "16": { label: "LOR", column: 3, row: 0 },
  "20": { label: "PIU", column: 0, row: 1 },
  "06": { label: "CAJ", column: 1, row: 1 },
  "01": { label: "AMA", column: 2, row: 1 },
  "22": { label: "SMA", column: 3, row: 1 },
  "14": { label: "LAM", column: 0, row: 2 },
  "13": { label: "LIB", column: 1, row: 2 },
  "10": { label: "HCO", column: 2, row: 2 },
  "25": { label: "UCA", column: 3, row: 2 },
  "02": { label: "ÁNC", column: 1, row: 3 },
  "19": { label: "PAS", column: 2, row: 3 },
  "07": { label: "CAL", column: 0, row: 4 },
  "15": { label: "LIM", column: 1, row: 4 },
  "12": { label: "JUN", column: 2, row: 4 },
  "17": { label: "MDD", column: 4, row: 4 },
  "11": { label: "ICA", column: 1, row: 5 },
  "09": { label: "HCV", column: 2, row: 5 },
  "05": { label: "AYA", column: 3, row: 5 },
  "08": { label: "CUS", column: 4, row: 5 },
  "03": { label: "APU", column: 3, row: 6 },
  "04": { label: "ARE", column: 4, row: 6 },
  "21": { label: "PUN", column: 5, row: 6 },
  "18": { label: "MOQ", column: 4, row: 7 },
  "23": { label: "TAC", column: 5, row: 7 },
};

/** Columns and rows of the map. */
export const MAP_SIZE = { columns: 6, rows: 8 } as const;

/** One department on the map, with what is known of its provinces' promises. */
export interface RegionTile extends Place {
  code: string;
  name: string;
  provinces: number;
  withPlan: number;
  targets: number;
  known: number;
}

/** The departments on the map, in the order of their codes; provinces without a plan count as such. */
export function regionTiles(
  provinces: readonly Province[],
  summaries: readonly ProvinceSummary[],
): RegionTile[] {
  const summaryOf = new Map(summaries.map((it) => [it.slug, it]));
  const tiles = new Map<string, RegionTile>();
  for (const { regionCode, regionName, slug } of provinces) {
    const place = PLACES[regionCode];
    if (place === undefined) throw new Error(`no place for ${regionCode}`);
    const tile = tiles.get(regionCode) ?? emptyTile(regionCode, regionName);
    const summary = summaryOf.get(slug);
    tiles.set(regionCode, {
      ...tile,
      ...place,
      provinces: tile.provinces + 1,
      withPlan: tile.withPlan + (summary === undefined ? 0 : 1),
      targets: tile.targets + (summary?.targets ?? 0),
      known: tile.known + (summary?.known ?? 0),
    });
  }
  return [...tiles.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function emptyTile(code: string, name: string) {
  return { code, name, provinces: 0, withPlan: 0, targets: 0, known: 0 };
}
