import type { queue as esQueue, statement as es } from "../es/statement";

/** Words of those who ask for a correction or reply. */
export const statement: typeof es = {
  title: {
    correction: "Ask for a correction",
    reply: "Reply for the municipality",
  },
  lead: {
    correction:
      "Say what is wrong and how you know. A moderator looks at it; the request and its outcome are shown.",
    reply:
      "Your reply is published beside the update, with the same prominence. The moderator judges its form alone: no insults, no personal data.",
  },
  send: { correction: "Send the request", reply: "Send the reply" },
  name: { correction: "Correction request", reply: "Reply" },
  yours: "What you said of this update",
  yoursAll: "Your correction requests and replies",
  asked: "Your answer is waited for",
  askedLead:
    "Published updates on which the municipality was asked for an answer, the oldest first.",
  askedNone: "Nobody waits for an answer of your municipality.",
  answer: "Answer",
  askedSince: (days) =>
    days === 0
      ? "asked today"
      : days === 1
        ? "asked 1 day ago"
        : `asked ${days} days ago`,
  closed: {
    waiting:
      "What you sent waits for review. Once it is decided you can send another.",
    retracted: "This update was taken back: there is nothing to correct.",
    not_yours:
      "Your account answers for its own municipality alone, and this update is of another.",
  },
  sessionEnded:
    "Your session has ended. What you wrote is still here: sign in in another tab and send it again.",
  waiting: "It waits for review.",
  filedOn: (day) => `Sent on ${day}`,
  state: {
    published: "Published.",
    note: "Accepted: it stands as a note.",
    retraction: "Accepted: a retraction was opened.",
    declined: "Not accepted.",
  },
  problem: {
    not_allowed: "Your account cannot send this.",
    update_not_found: "That update is not published.",
    retracted: "This update was taken back: there is nothing to correct.",
    submission_reused:
      "That sending was used before with other words. Send it again.",
    not_concerned: "This update is not of your account's municipality.",
    already_open: "You sent one on this update and it still waits for review.",
    too_many_open:
      "Many of your requests are waiting. You can send another when they are settled.",
  },
};

/** Words of the moderators who decide on them. */
export const queue: typeof esQueue = {
  title: { correction: "Correction requests", reply: "Replies" },
  none: {
    correction: "There are no correction requests in your provinces.",
    reply: "There are no replies to review in your provinces.",
  },
  done: {
    published: "The reply was published. It stands beside the update.",
    note: "The request was accepted and stands beside the update.",
    declined: "It was not accepted. Whoever sent it will see the reason.",
    retraction:
      "The request was accepted and your proposal to retract was kept. Another person's decision is missing.",
    retracted: "The request was accepted and the update was retracted.",
  },
  errorTitle: "Your decision was not kept",
  said: { correction: "What is asked", reply: "What is replied" },
  decided: "It was decided",
  question: "What do you decide?",
  rooms: "Moderation rooms",
  review: { correction: "See the request", reply: "See the reply" },
  reviewTitle: {
    correction: (code) => `Correction request on ${code}`,
    reply: (code) => `Reply on ${code}`,
  },
  from: (name) => `From ${name}`,
  link: "The link they gave",
  decide: "Your decision",
  option: {
    published: "Publish the reply",
    note: "Accept as a note",
    retraction: "Accept and open a retraction",
    declined: "Decline",
  },
  optionHint: {
    published: "Its form alone is judged, not whether it is right.",
    note: "The update stands; the request is shown with your answer.",
    retraction:
      "Your decision counts as a proposal to retract. A verdict takes another one.",
    declined: "Choose a reason and explain it.",
  },
  reason: "Reason, if you decline",
  retractionReason: "Reason for retracting, if you open it",
  reasonNone: "Choose a reason",
  note: "Answer",
  noteHint: {
    correction: "20 to 2,000 characters. It is published beside the request.",
    reply:
      "20 to 2,000 characters. Needed if you decline; whoever replied reads it.",
  },
  send: "Decide",
  problem: {
    not_allowed: "Your account cannot decide.",
    update_not_found: "That update is not published.",
    retracted: "That update was taken back.",
    no_retraction:
      "The retraction of this update cannot be opened: it was taken back, it was settled, or you gave your opinion. You can accept the request as a note.",
    conflict_declared:
      "You declared an interest in that province, or you answer for its government: somebody else decides.",
    interests_undeclared: "Declare your interests of this year first.",
    decided_before: "You decided on this before.",
    statement_not_found: "That message does not exist.",
    own_update: "It is yours, or on an update of yours: somebody else decides.",
    same_person:
      "Another account of yours has a part in this: it is the same person, and somebody else decides.",
    own_group: "It is on an update of your group: somebody else decides.",
    outside_provinces: "It is not in your provinces.",
    already_decided: "Somebody else decided it. Nothing was changed.",
  },
};
