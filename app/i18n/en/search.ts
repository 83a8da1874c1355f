import type { search as source } from "../es/search";

export const search: typeof source = {
  title: "All promises",
  updatesTitle: "Everything that was told",
  updatesLead:
    "Published updates, newest first. Those taken back are still here, struck through.",
  kinds: "Where to search",
  promises: "Promises",
  updates: "Updates",
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
  updatesFound: (count, text) => (count === 1 ? "1 update" : `${text} updates`),
  publishedOn: (day) => `Published on ${day}`,
  none: "No promise matches.",
  updatesNone: "No published update matches.",
  elsewherePromises: (count, text) =>
    count === 1
      ? "But there is 1 promise with these words."
      : `But there are ${text} promises with these words.`,
  elsewhereUpdates: (count, text) =>
    count === 1
      ? "But there is 1 published update with these words."
      : `But there are ${text} published updates with these words.`,
  tell: "Do you know what became of a promise? Open it and tell.",
  noneHelp: "Try fewer words, another word, or drop a filter.",
  clear: "Clear the search",
};
