import type { scorecard as source } from "../es/scorecard";

export const scorecard: typeof source = {
  answer: (known, all) =>
    `Something is known about ${known} of ${all} targets.`,
  answerNone: (all) => `Nothing is known yet about any of the ${all} targets.`,
  answerVerdicts: (fulfilled, partly, broken) =>
    `Fulfilled: ${fulfilled}. Partly: ${partly}. Broken: ${broken}.`,
  termElapsed: (share) => `${share} of the term has passed.`,
  termOver: (day) => `The term ended on ${day}.`,
  waiting: (count, text) =>
    count === 1
      ? "1 target is past its deadline and nobody has said what became of it."
      : `${text} targets are past their deadline and nobody has said what became of them.`,
  coverage: "Coverage",
  coverageHelp: "Share of targets with any approved update.",
  judged: "With a verdict",
  fulfilment: "Fulfilment",
  fulfilmentHelp:
    "Fulfilled plus half of the partly fulfilled, among targets with a verdict.",
  fulfilmentUnknown: (threshold) =>
    `Not computed: ${threshold} of the targets need a verdict first. Silence is not failure.`,
  overdue: "Overdue without a verdict",
  evidenceItems: "Published evidence",
  lastUpdate: "Last update",
  never: "none yet",
  weaveShort: "Weave",
  weave: "The weave: each square is a promise",
  weaveOf: (province, summary) => `Promises of ${province}: ${summary}`,
  byStatus: "How many stand in each status",
  count: "Targets",
  share: "Share",
  total: "Total",
  targetsTitle: "The targets, one by one",
  filter: "Filter",
  clear: "Clear filters",
  noneMatch: "No target matches that filter.",
  actions: (count) => `${count} more actions and projections of the plan`,
  actionsTitle: "Actions and projections",
  actionsIntro:
    "Besides its targets the plan announces projects and describes how the province would stand. They do not enter the count of targets.",
  actionsNone: "This plan has no actions or projections besides its targets.",
  history: "How it changed",
  changes: (count) =>
    count === 0
      ? "Nothing has changed since then"
      : count === 1
        ? "1 target has changed since then"
        : `${count} targets have changed since then`,
  moreChanges: (count) => `And ${count} more.`,
  knownOnLabel: "What this site said on",
  asOfTitle: "See how things stood on another date",
  asOfLabel: "As of",
  asOfHint: "Any day from 01/01/2019 to today:",
  asOfGo: "Show",
};
