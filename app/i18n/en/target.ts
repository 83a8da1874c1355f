import type { target as source } from "../es/target";

export const target: typeof source = {
  kind: { target: "Target", projection: "Projection", action: "Action" },
  kindPlural: {
    target: "Targets",
    projection: "Projections",
    action: "Actions",
  },
  verifiability: {
    measurable: "Can be measured",
    observable: "Can be observed",
    vague: "Vague: the plan does not say how to check it",
  },
  wordsOfThePlan: "What the plan says",
  lines: (first, last) =>
    first === last ? `line ${first}` : `lines ${first} to ${last}`,
  page: (page) => `page ${page}`,
  section: (section) =>
    ({
      summary: "Summary",
      proposal: "Proposals",
      "follow-up": "Follow-up",
      projections: "Projections",
      scenario: "Scenario for 2022",
      programme: "Programme",
      "axis-table": "Table of axes",
      guideline: "Guidelines",
    })[section] ?? section,
  place: (section, place) => `Government plan, ${section}, ${place}`,
  wholeCell: "The whole cell",
  otherPassages: "It also stands in",
  amendments: "Amendments of this page",
  amendedOn: (day, what) =>
    `On ${day} it was amended after the document: ${what}.`,
  addedOn: (day) => `It was added on ${day}, after the plan was published.`,
  amendmentEntry: (position) => `Entry ${position} of the record`,
  contradiction: "The plan contradicts itself",
  problem: "Problem it names",
  objective: "Objective it sets",
  heading: "Under the heading",
  serves: "Serves the target",
  deadline: "Deadline",
  deadlineStated: "stated in the plan",
  deadlineTerm: "end of the term",
  verifiabilityTitle: "Checking",
  code: "Code",
  document: "Document",
  state: "Status",
  statusAsOf: (day) => `Status as of ${day}`,
  suggested: (label) => `By the numbers: ${label}`,
  suggestedDiffers: "What was decided differs from what the numbers say.",
  since: (day) => `since ${day}`,
  timeline: "What happened",
  noUpdates: "Nobody has said yet what became of this promise.",
  noUpdatesHelp:
    "If you know something and have a source, you can be the first to say it.",
  contribute: "Say what happened",
  opposition:
    "This plan was not the elected government's: it takes no verdicts and enters no totals.",
  evidence: (count) =>
    count === 1 ? "1 piece of evidence" : `${count} pieces of evidence`,
  protectedEvidence: (count) =>
    count === 1
      ? "There is 1 more piece that only moderators see, to protect whoever gave it."
      : `There are ${count} more pieces that only moderators see, to protect whoever gave them.`,
  toldBy: (name) => `Told by ${name}`,
  toldByGroup: (name, group) => `Told by ${name}, for ${group}`,
  approvedBy: (names, day) => `Approved by ${names} on ${day}`,
  decisionNote: (name) => `${name} explains:`,
  retractedOn: (day) => `Retracted on ${day}`,
  retractedWhy: "Why it was retracted",
  measuredValue: "Measured value",
  cite: "How to cite",
  citation: (code, province, term, url, day) =>
    `Lo Prometido, target ${code}, province of ${province}, term ${term}. ${url} (read on ${day}).`,
  backTo: (province) => `All promises of ${province}`,
  description: (code, label) => `${code}: ${label}`,
};
