import { MAP_SIZE, type RegionTile } from "#app/domain/scorecard/region-map";
import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

const TILE = 44;
const GAP = 4;

/**
 * The country as tiles, one per department: dashed where no plan has been read, filled from below by
 * the share of its promises of which something is known. The list beside it says the same in words.
 */
export function TileMap({ tiles }: { tiles: readonly RegionTile[] }) {
  const { words } = usePage();
  const width = MAP_SIZE.columns * (TILE + GAP);
  const height = MAP_SIZE.rows * (TILE + GAP);
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{words.home.map}</h2>
      <svg className="tiles" viewBox={`-1 -1 ${width} ${height}`}>
        {tiles.map((tile) => (
          <Tile key={tile.code} tile={tile} />
        ))}
      </svg>
      <p className="small muted">{words.home.mapHelp}</p>
    </section>
  );
}

function Tile({ tile }: { tile: RegionTile }) {
  const { words, language } = usePage();
  const href = useHref();
  const number = (value: number) => formatNumber(value, language);
  const filled = tile.targets === 0 ? 0 : (TILE * tile.known) / tile.targets;
  const name =
    tile.withPlan === 0
      ? words.home.mapNoPlan(tile.name)
      : words.home.mapRegion(
          tile.name,
          number(tile.known),
          number(tile.targets),
        );
  return (
    <g
      transform={`translate(${tile.column * (TILE + GAP)} ${tile.row * (TILE + GAP)})`}
      className={tile.withPlan === 0 ? "no-plan" : undefined}
    >
      <a
        href={`${href("/provincias")}#region-${tile.code}`}
        aria-label={`${tile.label}, ${name}`}
      >
        <title>{name}</title>
        <rect width={TILE} height={TILE} className="tile" />
        {filled === 0 ? null : (
          <rect
            y={TILE - filled}
            width={TILE}
            height={filled}
            className="known"
          />
        )}
        <text x={TILE / 2} y={TILE / 2 + 4} textAnchor="middle">
          {tile.label}
        </text>
      </a>
    </g>
  );
}
