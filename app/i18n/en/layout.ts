import type { layout as source } from "../es/layout";

export const layout: typeof source = {
  siteName: "Lo Prometido",
  tagline: "A promise is a debt.",
  skip: "Skip to content",
  navigation: "Sections",
  provinces: "Provinces",
  targets: "Targets",
  methodology: "Method",
  record: "Record",
  about: "About",
  contribute: "My updates",
  otherLanguage: "Español",
  demoBanner:
    "Demonstration: the updates, groups and people on these pages are invented. The plans are real.",
  footerWhat:
    "A public record of what local governments promised and what became of each promise.",
  footerMandate:
    "A plan filed in 2018 does not say who won the election. Until somebody shows a source for it, the plan is listed as not verified.",
  privacy: "Privacy",
  footerCode: "Open data",
  asOf: (day) => `As of ${day}`,
  backToday: "Back to today",
  knownOn: (day) => `What this site said on ${day}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: "Previous",
  next: "Next",
  pages: "Pages",
};
