import type { methodology as source } from "../es/methodology";

export const methodology: typeof source = {
  title: "How things are decided and counted",
  lead: "These are the whole rules. The figures and lists on this page are the very ones the program uses.",
  wordsTitle: "Everything starts from the plan's own words",
  wordsText: [
    "Each target is a quotation of the government plan filed in 2018, with the lines where it stands. A program checks that the quotation is there, letter by letter.",
    "Where the plan contradicts itself both versions are shown. A vague promise is shown as vague: it is not dropped.",
    "A plan filed in 2018 does not say who won. Until somebody shows a source, it is listed as not verified.",
  ],
  statusTitle: "The eight statuses",
  statusText:
    "A target without news is “no information”, which is not the same as “not started”.",
  meaning: "What it means",
  whoDecides: "Who decides",
  peopleNeeded: (count) => (count === 1 ? "one person" : `${count} people`),
  afterDeadline: "only after the deadline",
  default: "nobody: it is where everything starts",
  evidenceTitle: "What it takes to say something",
  evidenceText: (limits) => [
    `A text of ${limits.min} to ${limits.max} characters, the date from which it is true, and at least one piece of evidence (up to ${limits.evidence}).`,
    "A verdict needs two pieces of different origin: another publisher, site or witness. One of them public.",
    "Nobody decides on what they told, nor on what their group told, nor outside their provinces.",
    "Before a photo or a document is published, whoever decides ticks that they looked for faces of people who did not agree, minors, number plates and personal papers. If there is anything, they ask whoever sent it to cover it: nobody else does.",
    "Where two people differ on a verdict, a third settles it. Whoever gives the second opinion does not see the first.",
    "Votes, likes and volume never change a status.",
  ],
  countTitle: "How things are counted",
  countText: (figures) => [
    "Coverage: share of targets with any approved update. It stands beside every percentage.",
    `Fulfilment: fulfilled plus ${figures.weight} for each partly fulfilled, among targets with a verdict (without the not verifiable ones). Not computed while fewer than ${figures.threshold} of the targets have a verdict.`,
    "Overdue: there is news of the target, its deadline passed and nobody has given a verdict.",
    "Only targets count. The plan's actions and projections are shown apart.",
    "Progress of a target with a number: (latest value − starting point) ÷ (promised value − starting point). Without a starting point there is no percentage.",
  ],
  clocksTitle: "Two clocks",
  clocksText: [
    "“as-of” shows how the world stood on a date: the update with the latest date up to that day holds.",
    "“known-on” shows what this site said on a date, before anything decided later.",
  ],
  statesTitle: "The way of an update",
  statesText:
    "An update that was sent is reviewed. It can be published, rejected with a reason, or go back to its author with a request for changes. What is published is not edited: it is corrected by another update or retracted, and what is retracted stays in sight, struck through.",
  queueTitle: "How long what was sent waits",
  queueText:
    "It is counted once a day, and each count leaves its entry in the record.",
  reasonsTitle: "Reasons for what was not delivered",
  recordTitle: "The record",
  recordText:
    "Every change that the public sees adds an entry to a record that cannot be erased or reordered unnoticed.",
  seeRecord: "See the record",
};
