import { removal } from "./removal";
import { queue, statement } from "./statement";
import type { contest as es } from "../es/contest";

/** Words of what contests a decision or a publication: appeals, corrections, replies, removals. */
export const contest: typeof es = {
  ground: {
    court_order: "court order",
    privacy: "personal data",
    minor: "protection of a minor",
    copyright: "copyright",
    safety: "risk to a person",
    spam: "advertising or spam",
    abuse: "insults or harassment",
    other_law: "another legal duty",
  },
  actDone: {
    hide: "Hidden",
    redact: "Words blacked out",
    replace: "Replaced by a copy without the data",
    remove: "Removed",
  },
  tombstone: (act, day, ground) => `${act} on ${day}. Ground: ${ground}.`,
  reason: {
    not_an_error: "What was published is right",
    no_evidence: "The error is not shown",
    other_update: "It speaks of another update",
    already_corrected: "It was corrected already",
    abusive: "It insults or harasses",
    personal_data: "It contains personal data",
    advertising: "It is advertising",
    off_topic: "It does not speak of this update",
    empty: "It says nothing",
  },
  outcome: {
    note: "Accepted: it stands as a note",
    retraction: "Accepted: a retraction was opened",
    declined: "Not accepted",
  },
  sentence: {
    appealFiled: (day, target) =>
      `On ${day} the rejection of an update on promise ${target} was appealed.`,
    appealUpheld: (day, target) =>
      `On ${day} an appeal on promise ${target} was upheld.`,
    appealDismissed: (day, target) =>
      `On ${day} an appeal on promise ${target} was dismissed.`,
    replyRequested: (day, target) =>
      `On ${day} the municipality was asked to answer an update on promise ${target}.`,
    replyPublished: (day, target, filed) =>
      `On ${day} the municipality's reply to an update on promise ${target}, received on ${filed}, was published.`,
    correctionAccepted: (day, target, filed) =>
      `On ${day} a correction request of ${filed} on an update on promise ${target} was accepted.`,
    correctionDeclined: (day, target, filed) =>
      `On ${day} a correction request of ${filed} on an update on promise ${target} was declined.`,
    leadsToRetraction: "A retraction of the update was opened.",
    removed: {
      hide: (day, target) =>
        `On ${day} a part of an update on promise ${target} was hidden.`,
      redact: (day, target) =>
        `On ${day} words of an update on promise ${target} were blacked out.`,
      replace: (day, target) =>
        `On ${day} evidence of an update on promise ${target} was replaced by a copy without the data.`,
      remove: (day, target) =>
        `On ${day} a part of an update on promise ${target} was removed.`,
    },
    urgent: "It was urgent: another person has yet to confirm it.",
    removalConfirmed: (day, target) =>
      `On ${day} what had been hidden urgently in an update on promise ${target} was confirmed.`,
    contentRestored: (day, target) =>
      `On ${day} what had been hidden in an update on promise ${target} became public again.`,
  },
  reply: "The municipality's reply",
  replyBy: (name) => `${name} replies`,
  replyDays: (days) =>
    days === 0
      ? "replied the same day"
      : days === 1
        ? "replied in 1 day"
        : `replied in ${days} days`,
  askedOn: (day) => `The municipality was asked on ${day}. No answer yet.`,
  asked: (day, days) =>
    days === 0
      ? `The municipality was asked on ${day}. No answer yet.`
      : days === 1
        ? `The municipality was asked on ${day}. No answer in 1 day.`
        : `The municipality was asked on ${day}. No answer in ${days} days.`,
  correction: "Correction request.",
  decidedOn: (day) => `on ${day}`,
  wordsRemoved: "These words were removed.",
  correctionOf: (name, filed) => `${name} asked on ${filed}`,
  correctionAnswer: "Answer",
  links: "Correct or reply",
  linksLabel: (code, day) =>
    `Correct or reply to the update on ${code} of ${day}`,
  linksRetracted: "Reply or hide something",
  linksRetractedLabel: (code, day) =>
    `Reply to, or hide something of, the retracted update on ${code} of ${day}`,
  waiting: (count) =>
    count === 1
      ? "1 update waits for the municipality's answer"
      : `${count} updates wait for the municipality's answer`,
  waitingDays: (days) =>
    days === 0 ? "today" : days === 1 ? "1 day ago" : `${days} days ago`,
  words: "Explain it in your own words",
  wordsHint: "20 to 4,000 characters. Give nobody's personal data.",
  url: "Link (if there is one)",
  urlHint: "The page where it can be seen. It begins with https://",
  errorTitle: "Your message was not sent",
  backToPromise: "Back to the promise",
  published: "What was published",
  appeal: {
    title: "Appeal the rejection",
    help: "You can appeal once. People who did not decide before will see it; the update goes as you sent it.",
    words: "Why do you disagree?",
    send: "Appeal",
    yours: "Your appeal",
    theirs: "The author's appeal",
    filedOn: (day) => `Filed on ${day}`,
    wordsRemoved: "These words were removed.",
    outcome: {
      waiting:
        "It waits for other people: nobody who gave an opinion decides it.",
      upheld: "It was upheld: your update was published.",
      dismissed:
        "It was dismissed. The reason is below. There is no second appeal.",
      withdrawn: "You withdrew the update.",
    },
    queueTitle: "Appeals",
    queueLead: "Rejections that their author appealed, oldest first.",
    queueNone: "There are no appeals to settle in your provinces.",
    uphold: "Uphold the appeal",
    upholdHint: "The update is published. A verdict takes two equal decisions.",
    dismiss: "Dismiss",
    dismissHint: "The rejection stands. The author will be told why.",
    mark: "appeal",
    problem: {
      not_allowed: "Your account cannot appeal.",
      update_not_found: "That update does not exist or is not yours.",
      not_rejected: "Only what was rejected can be appealed.",
      appeal_open:
        "You have an appeal on this promise that waits for an answer. When it has one you can make another.",
      already_appealed:
        "You appealed this rejection already. It can be done once.",
      submission_reused:
        "That sending had been used with other words. Please send it again.",
    },
  },
  statement,
  queue,
  request: {
    title: "Ask the municipality to answer",
    help: "The request is public: the page will say for how many days there has been no answer. It is made once for each update.",
    send: "Ask for an answer",
    done: (day) => `It was asked on ${day}.`,
    noAccount:
      "This municipality has no verified account yet. The request is shown all the same.",
  },
  acts: {
    title: (code) => `Published update on ${code}`,
    retract: "Propose its retraction",
    moderate: "For moderators",
  },
  removal,
};
