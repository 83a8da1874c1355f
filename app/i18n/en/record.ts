import type { record as esRecord } from "../es/record";

/** Words of the public record: its page, and one sentence for each type of entry. */
export const record: typeof esRecord = {
  title: "Public record",
  lead: "Every act that changes what this site says leaves an entry here. None is ever changed or deleted.",
  how: "Each entry holds codes, dates and hashes, never anybody's words; the hashes of all of them form a tree (RFC 6962) that comes down to one: the root. Whoever notes the size and the root today can check tomorrow that nothing was taken out, changed or moved.",
  size: "Entries",
  root: "Root",
  thatDay: "what was said that day",
  leaf: "Hash",
  entries: "Entries, newest first",
  number: (position) => `Entry ${position}`,
  empty: "There is no entry yet.",
  emptyHelp:
    "The first one will appear when a plan is published or an update is approved.",
  data: "The same entries for programs",
  checkpoint: "size and root",
  list: "entries",
  plan: (title) => `“${title}”`,
  inProvince: (target, province) => `${target} (${province})`,
  everywhere: "the whole country",
  province: (name) => `the province of ${name}`,
  someone: "an account without a name",
  decidedBy: (_names, list) => `Decided by ${list}.`,
  doneBy: (name) => `Done by ${name}.`,
  doneOnServer: "Done on the server.",
  counts: {
    targets: (n) => (n === 1 ? "1 target" : `${n} targets`),
    projections: (n) => (n === 1 ? "1 projection" : `${n} projections`),
    actions: (n) => (n === 1 ? "1 action" : `${n} actions`),
    plans: (count, n) => (n === 1 ? "1 plan" : `${count} plans`),
    promises: (count, n) => (n === 1 ? "1 promise" : `${count} promises`),
    updates: (count, n) => (n === 1 ? "1 update" : `${count} updates`),
    evidence: (n) =>
      n === 1 ? "With 1 piece of evidence." : `With ${n} pieces of evidence.`,
  },
  because: (reason) => `Reason: ${reason.toLowerCase()}.`,
  role: {
    citizen: "citizen",
    moderator: "moderator",
    government: "local government",
    admin: "administrator",
  },
  mandate: {
    governing: "is the elected government's plan",
    opposition: "is the plan of a list that did not win",
    unverified: "stays unverified",
  },
  field: {
    title: "title",
    organization: "political organization",
    notes: "notes",
    unreadable: "unreadable rows",
    documentFile: "document",
    documentSha256: "hash of the document",
    documentLines: "lines of the document",
    documentPages: "pages of the document",
    kind: "kind",
    dimension: "dimension",
    problem: "problem",
    objective: "objective",
    wording: "wording",
    wholeCell: "whole cell",
    heading: "heading in the plan",
    serves: "targets it serves",
    passages: "places in the document",
    contradiction: "contradiction",
    measure: "measure",
    deadline: "deadline",
    deadlineBasis: "basis of the deadline",
    verifiability: "verifiability",
  },
  sentence: {
    planPublished: (day, plan, province, term) =>
      `On ${day} ${plan}, of ${province}, term ${term}, was published`,
    planAmended: (day, plan, fields) =>
      `On ${day} what this site says of ${plan} was corrected: ${fields}.`,
    targetAdded: (day, target) =>
      `On ${day} promise ${target}, missing on this site until then, was added.`,
    targetAmended: (day, target, fields) =>
      `On ${day} the way this site shows promise ${target} was corrected: ${fields}.`,
    targetSucceeded: (day, from, to, n) =>
      n === 1
        ? `On ${day} promise ${from} began to be followed as ${to}.`
        : `On ${day} promises ${from} began to be followed as ${to}.`,
    mandateSet: (day, plan, mandate) =>
      `On ${day} it was established that ${plan} ${mandate}.`,
    updateApproved: (day, target, status, at) =>
      `On ${day} it was published that promise ${target} is “${status}” as of ${at}.`,
    verdictApproved: (day, target, status, at) =>
      `On ${day} the verdict “${status}” on promise ${target}, as of ${at}, was published.`,
    updateRetracted: (day, target) =>
      `On ${day} an update on promise ${target} was retracted; it stays in its history, struck through.`,
    roleGranted: (day, person, role, scope) =>
      `On ${day} ${person} was given the role of ${role} in ${scope}.`,
    roleRevoked: (day, person, role, scope) =>
      `On ${day} the role of ${role} in ${scope} was taken from ${person}.`,
    accountSuspended: (day, person) =>
      `On ${day} the account of ${person} was suspended.`,
    accountReactivated: (day, person) =>
      `On ${day} the account of ${person} was opened again.`,
    queueEmpty: (day) => `On ${day} nothing waited for review.`,
    queueFigures: (day, waiting, oldestDays, medianHours) =>
      `On ${day} ${waiting === 1 ? "1 update" : `${waiting} updates`} waited for review; the oldest ${oldestDays === 0 ? "since that day" : oldestDays === 1 ? "for 1 day" : `for ${oldestDays} days`}; half of them ${medianHours === 1 ? "for 1 hour or less" : medianHours < 48 ? `for ${medianHours} hours or less` : `for ${Math.floor(medianHours / 24)} days or less`}.`,
    accountClosed: (day, person, renamed) =>
      renamed
        ? `On ${day} somebody deleted their account; what they published stays under the name ${person}.`
        : `On ${day} ${person} deleted their account; what they published stays.`,
    groupCreated: (day, group) =>
      `On ${day} the watchdog group ${group} was opened.`,
    settingChanged: (day, setting, before, after) =>
      `On ${day} the setting ${setting} went from ${before} to ${after}.`,
    methodChanged: (day, version, setting, before, after) =>
      `On ${day} version ${version} of the method began: the setting ${setting} went from ${before} to ${after}.`,
    dataImported: (day, entries, what) =>
      `On ${day} this site began with what another copy had published (${entries} entries in its record): ${what}.`,
    entriesGivenUp: (day, first, last, root) =>
      `On ${day} this site came back from a backup and gave up entries ${first} to ${last} of its record, which had the root ${root}.`,
    recordGivenUp: (day, size, root) =>
      `On ${day} this site came back from a backup and gave up another record, of ${size} entries and root ${root}.`,
    updateImported: (day, target, status, at, decided) =>
      `On ${day} it was brought from the other copy that promise ${target} is “${status}” as of ${at}, published there on ${decided}.`,
    importedRetraction: (at) => `It was retracted there on ${at}.`,
  },
  setting: {
    ordinary_approvals: "“people who approve an update”",
    verdict_threshold: "“verdicts that a figure takes”",
  },
  none: "none",
  someGroup: "without a name",
};
