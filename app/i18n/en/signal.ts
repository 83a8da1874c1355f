import type { signal as source } from "../es/signal";

export const signal: typeof source = {
  title: "Signals",
  help: "Mutual, circular and night-time approvals that deserve a look, and accounts of one person.",
  count: (shown) => `${shown} to look at`,
  lead: "No signal accuses anybody. It says where somebody else should look.",
  pairsTitle: "People who publish each other",
  pairsText: (each: string, days: string) =>
    `Each published at least ${each} updates of the other in ${days} days. What one approves of the other waits for a third person.`,
  pairsNone: "Nobody comes to that number.",
  pair: (one: string, given: string, other: string, back: string) =>
    `${one} approved ${given} of ${other}; ${other} approved ${back} of ${one}.`,
  ringsTitle: "People who publish each other around",
  ringsText: (each, days, longest) =>
    `Each published at least ${each} updates of another of the list in ${days} days, and so one comes from any to any. In chains of up to ${longest} people, somebody outside gives the second approval.`,
  ringsNone: "There is no such chain.",
  burstsTitle: "Many approvals at night",
  burstsText: (approvals: string, from: string, until: string, days: string) =>
    `More than ${approvals} approvals of one person within an hour, between ${from} and ${until}, in the last ${days} days. From that number on, each waits for somebody else.`,
  burstsNone: "There were none.",
  burst: (name: string, count: string, from: string, until: string) =>
    `${name}: ${count} approvals, the first on ${from}, the last on ${until}.`,
  look: {
    reciprocal:
      "You and whoever told this have published several of each other's updates. If you approve this one, a third person is needed too.",
    ring: "You are in a chain of people who publish each other with whoever told this. If you approve this one, somebody outside the chain is needed too.",
    night_burst:
      "You approved many updates in the last hour, at night. If you approve this one, somebody else will look at it before it is published.",
  },
  held: {
    look_reciprocal:
      "Noted. As the two of you have published several of each other's updates, the decision of a third person is missing.",
    look_ring:
      "Noted. As you publish each other around, the decision of somebody outside the chain is missing.",
    look_night_burst:
      "Noted. Those were many approvals within an hour of the night: the decision of somebody else is missing.",
  },
  tooManyByNight:
    "You approved many updates in the last hour, at night. What takes two people is approved by somebody else now, or by you later. You can reject it or ask for changes.",
  methodTitle: "When somebody else looks",
  method: (figures) => [
    `Where two people published ${figures.each} updates or more of each other in ${figures.days} days, what one approves of the other waits for a third.`,
    `Where ${figures.ringLeast} to ${figures.ringLongest} people publish each other so in a chain, each the next and the last the first, it is the same, and nobody of the chain gives the second approval: somebody outside does. Where nobody is left, people further away are asked.`,
    `Where somebody approves more than ${figures.approvals} updates within an hour between ${figures.from} and ${figures.until}, the next ones wait for somebody else. Meanwhile they approve no verdicts, neither as the first person nor as the second.`,
    `Where within ${figures.driftDays} days the status of more than ${figures.driftShare} of a plan's targets changes (and of ${figures.driftLeast} at least), the province's page says so. Nothing is stopped: it is said.`,
    "Whoever replaces a verdict by another status explains why, and the explanation is published.",
  ],
  drift: (changed: string, all: string, days: string) =>
    `In the last ${days} days the status of ${changed} of its ${all} targets changed. Each change is in the record, with who decided it.`,
  driftLink: "See the changes",
};
