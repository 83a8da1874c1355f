import type { home as source } from "../es/home";

export const home: typeof source = {
  title: "What became of what they promised?",
  lead: (targets, provinces) =>
    `${targets} targets that the government plans of ${provinces} provinces set for 2022, in the plan's own words. Here people note what became of each, with evidence.`,
  searchLabel: "Find a promise",
  searchHint:
    "For example: agua, desnutrición, carretera (the plans are in Spanish)",
  searchGo: "Search",
  provinces: "How each province stands",
  allProvinces: "See all provinces",
  map: "The country",
  mapHelp:
    "Each tile is a department. Dashed: we have read no plan yet. Filled from below: the share of its targets of which something is known.",
  mapNoPlan: (name) => `${name}: no plan yet`,
  mapRegion: (name, known, targets) =>
    `${name}: something is known about ${known} of ${targets} targets`,
  latest: "Latest decisions",
  allUpdates: "See everything published",
  noLatest: "No update has been published yet.",
  noLatestHelp: "Find a promise you know about and say what became of it.",
  how: "How it works",
  howSteps: [
    "Somebody says what became of a promise and shows a source.",
    "A moderator of the province reviews it. A verdict takes two people.",
    "What is published stays in a record that nobody can change quietly.",
  ],
};
