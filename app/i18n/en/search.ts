import type { search as source } from "../es/search";

export const search: typeof source = {
  title: "All promises",
  label: "Words",
  hint: "Accents and capitals do not matter. The plans are in Spanish.",
  go: "Search",
  province: "Province",
  allProvinces: "All provinces",
  dimension: "Dimension",
  allDimensions: "All dimensions",
  status: "Status",
  allStatuses: "All statuses",
  found: (count, text) => (count === 1 ? "1 promise" : `${text} promises`),
  none: "No promise matches.",
  noneHelp: "Try fewer words, another word, or drop a filter.",
  clear: "Clear the search",
};
