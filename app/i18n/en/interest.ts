import type { interest as es } from "../es/interest";

export const interest: typeof es = {
  title: "My interests",
  lead: "Nobody decides where they have an interest of their own. Declare here what ties you to the government of a province. It is asked before your first decision and again each year.",
  publicNote:
    "What you declare is published in the list of moderators: the province and the kind of tie, never more.",
  lateNote:
    "If you declare something new, what you helped to publish in that province goes back under review: it stays in view while others confirm it or take it back.",
  question: "Does anything tie you to one of these provinces?",
  none: "No, none of this",
  some: "Yes, I mark it below",
  inProvince: (name) => `In ${name}`,
  otherProvince: "Another province",
  otherNone: "No other",
  otherKinds: "What ties you to it",
  kind: {
    party: "Party or movement",
    job: "Work",
    contract: "Contract",
    family: "Family",
  },
  kindHint: {
    party: "You are or were in the party that governs or runs there.",
    job: "You work or worked for the municipality.",
    contract: "You or your company sell to it or serve it.",
    family: "A close relative governs or works there.",
  },
  send: "Declare",
  goBack: "Then you return to the review that you had opened.",
  errorTitle: "Your declaration was not saved",
  problem: {
    unanswered: "Choose an answer: no, or yes.",
    none_marked: "You said yes: mark one tie at least.",
    both: "You said no, but marked a tie. Correct one of the two answers.",
    other_incomplete:
      "For the other province choose the province and one tie at least.",
    not_allowed: "Only moderators declare their interests.",
    unknown_province: "There is no such province.",
  },
  validUntil: (day) => `Your declaration holds until ${day}.`,
  notDeclared: "You have not declared yet. Until you do, you cannot decide.",
  expired:
    "Your declaration has expired. Until you declare again, you cannot decide.",
  saved: "Your declaration was saved.",
  reopened: (count) =>
    count === 1
      ? "1 update that you helped to publish went back under review."
      : `${count} updates that you helped to publish went back under review.`,
  underReview: "Under review",
  restsOnReview: (day: string) =>
    `since ${day}: others look again at the update that gives this status.`,
  underReviewSince: (day) =>
    `Under review since ${day}: others look again at whether those who published it were free to decide. They will confirm it or take it back.`,
  underReviewCount: (count) =>
    count === 1
      ? "1 promise rests on an update that is under review again."
      : `${count} promises rest on updates that are under review again.`,
  moderators: "Who decides",
  moderatorsLead:
    "These people review what is told. Nobody decides on their own, on their group's, or where they declared an interest. Before the first decision, and each year, each declares what ties them to a province.",
  moderatorsNone: "Nobody moderates yet.",
  moderatorsHow:
    "If you want to help, open an account and write to whoever runs this site.",
  moderator: "Who",
  provinces: "Decides in",
  conflicts: "Declared",
  noConflicts: "No tie",
  conflictIn: (province, kind, day) => `${province}: ${kind}, since ${day}`,
  everywhere: "The whole country",
  sentence: {
    declared: (day, person, province, kind) =>
      `On ${day} ${person} declared a tie to ${province} (${kind}): no decisions there.`,
    ended: (day, person, province, kind) =>
      `On ${day} ${person} declared that an earlier tie to ${province} (${kind}) is no more.`,
    reopened: (day, target, person) =>
      `On ${day} an update on promise ${target} that ${person} had decided on went back under review; it stays in view while others look again.`,
    repeated: (day, target) =>
      `On ${day} an update on promise ${target} went back under review, because a rule of who may decide may not have been kept; it stays in view while others look again.`,
    confirmed: (day, target) =>
      `On ${day} an update on promise ${target} was confirmed.`,
  },
  treeTitle: "Who appointed whom",
  treeLead: (people, days) =>
    `People are appointed to moderate and to administer, and each appointment is in the record. One person appoints ${people} at most within ${days} days.`,
  treeServer: "From the server",
  treeBy: (name) => `By ${name}`,
  treeLine: (name, role, where, day) =>
    `${name}: ${role} in ${where}, since ${day}`,
};
