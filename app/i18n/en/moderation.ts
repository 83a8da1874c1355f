import type { moderation as source } from "../es/moderation";

export const moderation: typeof source = {
  title: "To review",
  lead: "The oldest first.",
  none: "There is nothing to review in your provinces.",
  noneFiltered: "Nothing matches that filter.",
  province: "Province",
  allProvinces: "All my provinces",
  status: "Claimed status",
  allStatuses: "All statuses",
  kind: "Kind",
  allKinds: "Updates and verdicts",
  kinds: { verdict: "Verdicts only", ordinary: "Without verdicts" },
  onlyTaken: "Only those I took",
  count: (count, n) =>
    n === 1 ? "1 update to review." : `${count} updates to review.`,
  nothingWaits: "Nothing waits for review in the whole country.",
  standing: (count, n) =>
    n === 1
      ? "1 update waits in the whole country."
      : `${count} updates wait in the whole country.`,
  oldest: (days) =>
    days === 0
      ? "The oldest came today."
      : days === 1
        ? "The oldest has waited for 1 day."
        : `The oldest has waited for ${days} days.`,
  median: (hours) =>
    hours < 48
      ? hours === 1
        ? "Half of them have waited for 1 hour or less."
        : `Half of them have waited for ${hours} hours or less.`
      : `Half of them have waited for ${Math.floor(hours / 24)} days or less.`,
  take: "Take for 30 minutes",
  takeOf: (code) => `Take the update on ${code} for 30 minutes`,
  handBack: "Hand back",
  handBackOf: (code) => `Hand back the update on ${code}`,
  yours: (minutes) =>
    minutes === 1
      ? "Yours for 1 more minute."
      : `Yours for ${minutes} more minutes.`,
  readBy: (name, minutes) =>
    `${name} is reading it for ${minutes === 1 ? "1 more minute" : `${minutes} more minutes`}. You may decide all the same.`,
  held: (name) =>
    `${name} took it first. You may read it and decide all the same: taking it only tells the others.`,
  filter: "Filter",
  own: (count) =>
    count === 1
      ? "There is 1 update by you or your group: somebody else will review it."
      : `There are ${count} updates by you or your group: somebody else will review them.`,
  waiting: (days) =>
    days === 0
      ? "came today"
      : days === 1
        ? "waiting for 1 day"
        : `waiting for ${days} days`,
  verdict: "Verdict",
  ordinary: "Update",
  secondOpinion: "a second opinion is missing",
  thirdOpinion: "a third opinion has to settle it",
  review: "Review",
  reviewTitle: (code) => `Review an update on ${code}`,
  claim: "The claim",
  planWords: "What the plan says",
  evidence: "The evidence",
  earlier: "Earlier updates on this promise",
  earlierNone: "It is the first thing told about this promise.",
  earlierDecisions: "Decisions on earlier versions",
  since: "Since",
  toldBy: "Told by",
  arrived: "Sent",
  decide: "Your decision",
  decideQuestion: "What do you decide?",
  needsTwo: "It is a verdict: it takes two equal decisions by two people.",
  needsTwoReplace:
    "It replaces a published verdict: it takes two equal decisions by two people.",
  step: (step) =>
    step === 1
      ? "Yours would be the first."
      : step === 2
        ? "Yours would be the second. You will not see the first opinion until you decide."
        : "The first two differ: yours settles it.",
  fewModerators:
    "The whole country has fewer moderators than this needs. Ask the administrators to appoint somebody else.",
  askedBeyond: {
    region:
      "Very few people who may decide are left in the province: the department's moderators are asked.",
    country:
      "Very few people who may decide are left in the department: the whole country's moderators are asked.",
  },
  confirmTitle: "Confirm this update, or take it back",
  confirmHelp:
    "Somebody who helped to publish it later declared a conflict of interest, or another rule of who decides may not have been kept. It stays in view, marked under review, until others confirm it or take it back. Look at the evidence as if for the first time.",
  confirm: "Confirm what is published",
  confirmHint: "The evidence shows what is claimed.",
  confirmation: "Under review again",
  action: {
    approve: "Publish",
    request_changes: "Ask for changes",
    reject: "Reject",
    retract: "Retract",
  },
  actionHint: {
    approve: "The evidence shows what is claimed.",
    request_changes:
      "It may be true, but something is missing. Its author will be able to mend it.",
    reject: "It must not be published. Its author will be told why.",
    retract:
      "It no longer holds. It stays in sight, struck through, with the reason.",
  },
  keep: "Keep published",
  keepHint: "What is published holds: there is no reason to retract it.",
  done: {
    approve: "proposed to publish",
    request_changes: "asked for changes",
    reject: "rejected",
    retract: "proposed to retract",
  },
  reason: "Reason",
  reasonNone: "Choose a reason",
  reasonHint: "Needed to ask for changes, reject or retract.",
  note: "Explanation for the author",
  noteHint:
    "20 to 2,000 characters. Needed to ask for changes, reject or retract.",
  noteDiffers: (label) =>
    `The numbers suggest “${label}”. If you publish another status, say why.`,
  grade: (title) => `How direct is “${title}”?`,
  gradeNone: "Not graded",
  send: "Decide",
  errorTitle: "Your decision was not stored",
  outcome: {
    published: "Published. It stands on the promise's page now.",
    rejected: "Rejected. Its author will see the reason.",
    changes_requested:
      "Changes were asked for. Its author will see the reason.",
    waiting_second: "Noted. Another person's decision is missing.",
    waiting_third:
      "Noted. The first two differ: a third person will settle it.",
    handed_back: "Handed back: somebody else may take it.",
    kept: "It stays published.",
    confirmed: "Confirmed. It is no longer under review.",
    retracted: "Retracted. It stays struck through, with its reason.",
  },
  bar: {
    own_update: "It is yours: nobody decides on what they told.",
    same_person:
      "Another account of yours has a part in this: it is the same person, and somebody else decides.",
    own_group: "It is your group's: nobody decides on what their group told.",
    in_ring:
      "You are in a chain of people who publish each other with whoever told this: somebody outside decides.",
    conflict_declared:
      "You declared an interest in this province: others decide.",
    interests_undeclared:
      "Before you decide, declare your interests in your account.",
    outside_provinces: "It is not in your provinces.",
    already_decided: "You have already decided on this version.",
    decided_before: "You decided on this update before: now other people do.",
    not_moderator: "Only moderators decide.",
  },
  problem: {
    update_not_found: "There is no such update.",
    not_allowed: "Your account cannot decide.",
    own_update: "It is yours: nobody decides on what they told.",
    same_person:
      "Another account of yours has a part in this: it is the same person, and somebody else decides.",
    own_group: "It is your group's: nobody decides on what their group told.",
    in_ring:
      "You are in a chain of people who publish each other with whoever told this: somebody outside decides.",
    conflict_declared:
      "You declared an interest in this province: others decide.",
    interests_undeclared:
      "Before you decide, declare your interests in your account.",
    outside_provinces: "It is not in your provinces.",
    already_decided: "It has been decided already.",
    decided_before: "You decided on this update before: now other people do.",
    content_changed:
      "The update changed after you opened it. The new version is below: read it before you decide. Your explanation is still in the form.",
    action_not_offered: "That decision does not fit now.",
    plan_takes_no_verdicts:
      "This plan was not the elected government's: it takes no verdicts.",
    unknown_evidence:
      "The grade names evidence that this update does not have.",
    photos_unchecked:
      "Tick everything that you looked for in the photos and documents. Nothing is published without it.",
    not_open: "This update no longer waits for a decision.",
    too_many_by_night:
      "Not stored: you approved many updates in the last hour, at night. What takes two people is approved by somebody else now, or by you later.",
    evidence_missing: "It cannot be published without evidence.",
    reason_required:
      "Explain why: your decision changes a verdict or differs from what the numbers say.",
  },
  decidedBy: (name, action, day) => `${name} ${action} on ${day}`,
  faster: (name, day) =>
    `${name} was faster and decided on ${day}. Your decision was not stored.`,
  retractTitle: "Retract this update",
  retractHelp:
    "A published update is not edited. If it turns out to be untrue it is retracted: it stays struck through, with its reason.",
  backToQueue: "Back to the list",
};
