import type { compare as source } from "../es/compare";

export const compare: typeof source = {
  title: "Compare provinces",
  lead: (provinces, days) =>
    `Choose up to ${provinces} provinces and ${days} days. There are no ranks or medals: plans promise different things, and what is not known is not failure.`,
  choose: "Provinces",
  go: "Compare",
  figure: "Figure",
  none: "Choose at least one province to begin.",
  day: "As of",
  otherDay: "And as of (optional)",
  knownOf: (known, all) => `${known} of ${all} known`,
  noTargets: "no targets",
  unknown: "not computed",
  unknownHelp: (threshold) =>
    `Fulfilment is not computed while fewer than ${threshold} of the targets have a verdict.`,
  notFound: (slug) => `There is no province with a plan at “${slug}”.`,
};
