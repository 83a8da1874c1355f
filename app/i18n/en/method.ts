import type { method as es } from "../es/method";

export const method: typeof es = {
  name: "Method",
  version: (number) => `version ${number}`,
  versionsTitle: "The versions of this method",
  versionsText: [
    "A setting that changes what figures say is proposed by one administrator and confirmed by another. Each change is a new version.",
    "What was said before is not worked out again: whoever looks at another day with “known-on” sees the version of that day.",
  ],
  inForce: (number) => `Version ${number} holds.`,
  first: "Version 1",
  firstText: "The one this site began with.",
  versionTitle: (number, day) => `Version ${number}, ${day}`,
  changed: (setting, before, after) =>
    `${setting}: from ${before} to ${after}.`,
  because: (reason) => `Reason: ${reason}.`,
  people: (proposer, confirmer) =>
    `Proposed by ${proposer}, confirmed by ${confirmer}.`,
  onePerson: (name) => `Changed by ${name}, when one person was still enough.`,
  seeEntry: "See its entry in the record",
  seeDay: "See the record of that day",
  setting: {
    ordinary_approvals: "People who approve an update that is no verdict",
    verdict_threshold: "Verdicts it takes to work out fulfilment",
  },

  lead: "What is set here changes the method. One person proposes it and another confirms it: only then does it hold.",
  alone:
    "You are the only person who administers this site. You can propose, but nobody can confirm.",
  aloneHow:
    "Make somebody else an administrator: find their account under People and give them the role. From the server: npm run account -- grant --email THEIR@ADDRESS --role admin",
  alonePeople: "Go to People",
  newValue: "New value",
  reason: "Reason",
  chooseReason: "Choose a reason",
  reasonName: {
    law: "a law or rule asks for it",
    comparability: "to compare with other sites",
    public_request: "citizens or groups asked for it",
    workload: "because of how many people review",
    mistake: "the value was wrong",
    other: "another reason",
  },
  note: "Explanation",
  noteHint: (least, most) =>
    `${least} to ${most} characters. It is published if somebody else confirms: no telephone numbers, addresses or DNI.`,
  personalData:
    "There seems to be an address, a telephone number or a DNI. Take it out: the explanation is published.",
  propose: "Propose",
  proposeHelp: "Nothing changes until somebody else confirms it.",
  proposal: "A proposal that waits",
  waiting: (count, shown) =>
    count === 1
      ? "1 proposal waits for somebody else"
      : `${shown} proposals wait for somebody else`,
  fromTo: (before, after) => `From ${before} to ${after}`,
  proposedBy: (name, day) => `Made by ${name} on ${day}.`,
  noNote: "The explanation was taken away.",
  effect: "What the pages would say today",
  effectNothing: (shown, all) =>
    `The same as now: ${shown} of ${all} provinces show their fulfilment.`,
  effectGain: (count, shown, names) =>
    `${count === 1 ? "1 province" : `${shown} provinces`} would begin to show fulfilment: ${names}.`,
  effectLose: (count, shown, names) =>
    `${count === 1 ? "1 province" : `${shown} provinces`} would stop showing fulfilment: ${names}.`,
  effectMore: (shown) => `${shown} more`,
  effectPeople:
    "No figure changes. What changes is how many people approve from then on; what is under review ends as it began.",
  own: "You proposed it: somebody else confirms or refuses it. Meanwhile you can withdraw it.",
  confirm: "Confirm",
  refuse: "Refuse",
  withdraw: "Withdraw the proposal",
  history: "Changes",
  noHistory: "Nobody has changed anything yet: version 1 holds.",
  dropped: "Proposals that came to nothing",
  madeBy: (name) => `Made by ${name}.`,
  refusedBy: (day, by) => `Refused by ${by} on ${day}.`,
  withdrawnBy: (day, by) => `Withdrawn by ${by} on ${day}.`,
  problem: {
    not_allowed: "Your account cannot do that.",
    out_of_bounds: "That value is not one of those that can be set.",
    unchanged: "It has that value already.",
    changed_meanwhile:
      "This setting changed meanwhile. It is below as it is now: look at it before you go on.",
    proposal_open:
      "There is a proposal for this setting already. It has to end before there is another.",
    proposal_over:
      "That proposal is over: somebody confirmed, refused or withdrew it.",
    own_proposal: "You proposed it: somebody else has to decide.",
    not_own_proposal:
      "Only whoever proposed it withdraws it. You can refuse it.",
    proposer_gone:
      "Whoever proposed it does not administer this site any more. Refuse it and, if need be, propose it yourself.",
  },
};
