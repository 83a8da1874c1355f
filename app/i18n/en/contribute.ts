import type { contribute as source } from "../es/contribute";

export const contribute: typeof source = {
  title: "Say what happened",
  titleEdit: "Mend what you told",
  promise: "The promise",
  lead: "Tell one thing at a time: what happened, since when, and how you know. Somebody else will review it before it is public.",
  changesAsked: "Changes were asked for",
  errorTitle: "It has not been sent yet",
  sessionEnded:
    "Your session ended. What you wrote is still here: sign in in another tab, come back to this one and send it again.",
  signInElsewhere: "Sign in in another tab",
  status: "How does the promise stand?",
  statusChoose: "Choose a status",
  statusHint: "Those marked “two people” are verdicts.",
  twoPeople: "two people",
  effectiveDate: "Since which date is it so?",
  effectiveDateHint: (from, to) =>
    `Day/month/year, from ${from} to ${to}. For example: 15/08/2020.`,
  summary: "What happened?",
  summaryHint: (min, max) =>
    `In your own words, ${min} to ${max} characters. No names, telephone or identity numbers of private people.`,
  measuredValue: (indicator) => `Measured value (if you know it): ${indicator}`,
  measuredHint: (unit) => `The number only, such as 1,234.5. Unit: ${unit}.`,
  reason: "If it was not kept, why?",
  reasonHint: "Only for “broken”, “partly fulfilled” or “not verifiable”.",
  reasonNone: "Give no reason",
  group: "In whose name?",
  groupNone: "In my own",
  evidenceTitle: "How do you know?",
  evidenceHint:
    "At least one piece of evidence with its web address. For a verdict, two of different origin, one of them public. A testimony needs no address.",
  evidenceItem: (number) => `Evidence ${number}`,
  evidenceOptional: (number) => `Evidence ${number} (if you have more)`,
  evidenceKind: "Kind of source",
  evidenceName: "Title",
  evidenceNameHint: "For example: Municipal ordinance 012-2020.",
  evidenceUrl: "Address (https://…)",
  evidenceMore: "Date, place and who may see it",
  evidenceDate: "Date it shows (if you know)",
  evidencePlace: "Place (if you want to say)",
  evidencePlaceHint: "The district is enough. No addresses of people.",
  evidenceVisibility: "Who may see it",
  moreEvidence: "Add more evidence",
  submit: "Send for review",
  saveDraft: "Save draft",
  withdraw: "Withdraw",
  cancel: "Back to the promise",
  whatNext:
    "Once sent, a moderator of the province reviews it. The answer, with its reason, will be under “My updates”.",
  ownTitle: "My updates",
  ownNone: "You have not told anything yet.",
  ownNoneHelp: "Find a promise you know about and say what became of it.",
  ownFind: "Find a promise",
  ownWait:
    "What you sent waits for review. What is decided, with its reason, appears here.",
  sentOn: (day) => `Sent on ${day}`,
  savedOn: (day) => `Saved on ${day}`,
  continueDraft: "Go on writing",
  answer: "Mend and send again",
  decisionsTitle: "Decisions",
  noDecisions: "Nobody has decided yet.",
  seePublic: "See it on the promise's page",
  notWithdrawn:
    "It could not be withdrawn: it may have changed in another tab, or been decided. Open it again under “My updates”.",
  seeSaved: "See in another tab what is saved",
  problem: {
    target_not_found: "There is no such promise.",
    plan_takes_no_verdicts:
      "This plan was not the elected government's: it takes no verdicts and enters no totals.",
    submission_reused:
      "That sending was already used with other content. Check the text and send it again.",
    version_changed:
      "This update changed while you were writing (on another phone, perhaps). What you wrote now is below; compare it and send it again.",
    not_editable:
      "This update was already sent or decided, perhaps in another tab, and stays as it is. Below is what you wrote now: if you send it, it will be another update.",
    not_author: "This update is somebody else's.",
    wrong_target: "This update belongs to another promise.",
    group_not_member: "You are not a member of that group.",
    not_allowed: "Your account cannot send updates.",
    update_not_found: "There is no such update.",
  },
};
