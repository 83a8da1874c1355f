import type { plan as source } from "../es/plan";

export const plan: typeof source = {
  title: "Government plan",
  term: (id) => `Term ${id}`,
  noOrganization: "The document names no political organization",
  mandateSource: (day) => `Established on ${day} by two people. Source:`,
  mandate: {
    governing: "Plan of the elected government",
    opposition: "Plan of a list that did not win",
    unverified: "Not verified whether this list won the election",
  },
  notes: "About this document",
  unreadable: "Rows that cannot be read",
  unreadableHelp:
    "The document is cut off there: the fragment is kept as it stands.",
  choose: "This province has several plans. Choose which one to see.",
  document: (file, lines) => `${file}, ${lines} lines`,
  fingerprint: "Fingerprint of the document (SHA-256)",
};
