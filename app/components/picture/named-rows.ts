import type { ProvinceSummary } from "#app/domain/scorecard/country";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import type { TargetReading } from "#app/domain/plan/target-reading";
import type { Words } from "#app/i18n/words";
import type { NamedRow } from "./weave-picture";

/** Most stitches a picture can show so that each is seen. */
const MOST_STITCHES = 1_000;

/** Most provinces whose names a picture has room for. */
const MOST_PROVINCES = 8;

/** The rows of a plan's weave, one for each of its dimensions; none where there are too many stitches to see. */
export function provinceRows(
  readings: readonly Pick<TargetReading, "dimension" | "status">[],
  words: Words,
): NamedRow[] {
  if (readings.length > MOST_STITCHES) return [];
  return DIMENSIONS.map((dimension) => ({
    name: words.dimension.label[dimension],
    statuses: readings
      .filter((reading) => reading.dimension === dimension)
      .map(({ status }) => status),
  })).filter(({ statuses }) => statuses.length > 0);
}

/** The rows of the country's weave: its provinces where they are few, else its dimensions. */
export function countryRows(
  provinces: readonly Pick<ProvinceSummary, "name" | "statuses">[],
  readings: readonly Pick<TargetReading, "dimension" | "status">[],
  words: Words,
): NamedRow[] {
  return provinces.length > MOST_PROVINCES
    ? provinceRows(readings, words)
    : provinces.map(({ name, statuses }) => ({ name, statuses }));
}
