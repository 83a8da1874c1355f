/**
 * Units in which a goal is counted, as codes; the catalogue has their words.
 *
 * - `percent`: share of what `of` names, 0 to 100 (a change may be more)
 * - `percent_per_year`: yearly rate
 * - `count`: things, or events, of the sort that `of` names
 * - `persons`, `families`: how many of them
 * - `persons_per_year`: persons who come, or are reached, within a year
 * - `persons_per_hectare`: density
 * - `hectares`: area
 * - `times_per_year`: how often within a year
 * - `currency_not_stated`: an amount of money whose currency the plan does not print
 */
export const UNITS = [
  "percent",
  "percent_per_year",
  "count",
  "persons",
  "persons_per_year",
  "persons_per_hectare",
  "families",
  "hectares",
  "times_per_year",
  "currency_not_stated",
] as const;

export type Unit = (typeof UNITS)[number];
