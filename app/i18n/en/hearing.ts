import type { hearing as source } from "../es/hearing";

export const hearing: typeof source = {
  title: "Sheet for the hearing",
  titleOf: (province) => `Sheet for the hearing: ${province}`,
  lead: "Two A4 sheets in black and white to take to the public hearing: how the plan stands and what to ask. Print this page from your browser.",
  kicker: "Sheet for the public hearing",
  asOf: (day) => `As of ${day}`,
  online: "Every target, with its evidence and who decided:",
  qrOf: (address) => `QR code of ${address}`,
  byDimension: "How many there are in each dimension",
  known: "With information",
  silence:
    "“No information” does not mean “broken”: nobody has said yet what happened.",
  record: (size) => `Public record of this site: ${size} entries. Root:`,
  recordHelp:
    "Whoever keeps this sheet can check later that nothing was removed or changed.",
  sheet: (number) => `Sheet ${number} of 2`,
  overdueTitle: "The most overdue targets",
  overdueNone: (day) =>
    `As of ${day} no target is past its deadline without a verdict.`,
  order:
    "Those due first come first; those due on the same day take turns by dimension, in the plan's order.",
  otherOverdue: (count, text) =>
    count === 1
      ? "One more target is past its deadline and nobody has given a verdict: what was done?"
      : `${text} more targets are past their deadline and nobody has given a verdict: what was done about each?`,
  furtherTitle: "More questions",
  answer: "Answer:",
  notes: "Notes of the hearing",
  days: (count, text) => (count === 1 ? "1 day" : `${text} days`),
  late: {
    no_information: (code, days) =>
      `Target ${code} was due ${days} ago and nobody has given a verdict: what was done?`,
    not_started: (code, days) =>
      `Target ${code} was due ${days} ago and stands as not started: why did it not begin?`,
    in_progress: (code, days) =>
      `Target ${code} was due ${days} ago, stands as in progress and nobody has given a verdict: what is missing to finish it?`,
    stalled: (code, days) =>
      `Target ${code} was due ${days} ago and stands as stalled: what stopped it and who will take it up?`,
  },
  ahead: {
    no_information: (code, days) =>
      `Target ${code} has ${days} left and nobody has said anything: what has been done so far?`,
    not_started: (code, days) =>
      `Target ${code} has ${days} left and stands as not started: when does it begin?`,
    in_progress: (code, days) =>
      `Target ${code} is in progress and has ${days} left: will it be done in time?`,
    stalled: (code, days) =>
      `Target ${code} is stalled and has ${days} left: what would it take to go on?`,
  },
  settled: {
    broken: (code) =>
      `Target ${code} stands as broken: why was it not kept, and what will be done?`,
    partly_fulfilled: (code) =>
      `Target ${code} was fulfilled only in part: what is missing and who will do it?`,
    not_verifiable: (code) =>
      `Target ${code} could not be verified: which document or figure would show that it was kept?`,
  },
};
