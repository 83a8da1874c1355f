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
  yours: { correction: "Your correction requests", reply: "Your replies" },
  waiting: "It waits for review.",
  filedOn: (day) => `Sent on ${day}`,
  decidedOn: (day) => `Decided on ${day}`,
  state: {
    published: "Published.",
    note: "Accepted: it stands as a note.",
    retraction: "Accepted: a retraction was opened.",
    declined: "Not accepted.",
  },
  notYours: "The verified account of that municipality replies.",
  problem: {
    not_allowed: "Your account cannot send this.",
    update_not_found: "That update is not published.",
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
  done: "Your decision was kept.",
  doneRetraction:
    "The request was accepted. Now propose the retraction: your decision is needed below.",
  rooms: "Moderation rooms",
  review: { correction: "See the request", reply: "See the reply" },
  reviewTitle: {
    correction: (code) => `Correction request on ${code}`,
    reply: (code) => `Reply on ${code}`,
  },
  from: (name) => `From ${name}`,
  link: "The link they gave",
  decide: "What do you decide?",
  option: {
    published: "Publish the reply",
    note: "Accept as a note",
    retraction: "Accept and open a retraction",
    declined: "Decline",
  },
  optionHint: {
    published: "Its form alone is judged, not whether it is right.",
    note: "The update stands; the request is shown with your answer.",
    retraction: "You then propose the retraction, which takes its own people.",
    declined: "Choose a reason and explain it.",
  },
  reason: "Reason for declining",
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
    statement_not_found: "That message does not exist.",
    own_update: "It is yours, or on an update of yours: somebody else decides.",
    own_group: "It is on an update of your group: somebody else decides.",
    outside_provinces: "It is not in your provinces.",
    already_decided: "Somebody else decided it. Nothing was changed.",
    not_offered: "That decision does not belong here.",
    reason_required: "Choose a reason and explain it.",
  },
};
