import type { repeat as source } from "../es/repeat";

/** Words about rejections and retractions that other people decide again. */
export const repeat: typeof source = {
  mark: {
    rejection: "The rejection is decided again",
    retraction: "The retraction is decided again",
  },
  title: "Why it is decided again",
  why: {
    rejection:
      "This update was rejected, but a rule of who may decide may not have been kept. The words are the same. People who had no part in the rejection decide.",
    retraction:
      "This update was public and was taken back, but a rule of who may decide may not have been kept. The words are the same, without what has been hidden or removed. If it is approved, it is published anew. People who had no part in the retraction decide.",
  },
  own: {
    rejection: (day) =>
      `Since ${day} other people decide again on this update, because a rule of who could reject it may not have been kept. You need do nothing.`,
    retraction: (day) =>
      `This repeats an update of yours that was taken back. Since ${day} other people decide on it again, because a rule of who could take it back may not have been kept. If they approve it, it is published anew. You need do nothing.`,
  },
  ownAfter: (day) =>
    `On ${day} this update went back to other people, because a rule of who could decide may not have been kept.`,
  approve: "Approve",
  approveHint: {
    rejection: "It is published like any update.",
    retraction: "It is published anew, with today as the day of the decision.",
  },
  reject: { rejection: "Reject", retraction: "Keep it taken back" },
  rejectHint:
    "Give the reason: whoever told it will read it, and may appeal unless they have before.",
  retractedUnderReviewSince: (day) =>
    `Under review since ${day}: others look again at whether those who took it back were free to decide. They will say whether it is published again.`,
  mail: {
    rejection:
      "Your update was rejected, but a rule of who may decide may not have been kept. So other people decide on it again. You need do nothing.",
    retraction:
      "An update of yours was taken back, but a rule of who may decide may not have been kept. So other people decide whether it is published again. You need do nothing.",
  },
  sentence: {
    rejection: (day, target) =>
      `On ${day} the rejection of an update on promise ${target} went back to other people, because a rule of who may decide may not have been kept.`,
    retraction: (day, target) =>
      `On ${day} the retraction of an update on promise ${target} went back to other people, because a rule of who may decide may not have been kept; it stays taken back meanwhile.`,
    settled: {
      approved: (day, target) =>
        `On ${day} other people decided again on an update on promise ${target} and published it.`,
      rejected: (day, target) =>
        `On ${day} other people decided again on an update on promise ${target} and did not publish it.`,
      withdrawn: (day, target) =>
        `On ${day} whoever told an update on promise ${target} took it back before it was decided again.`,
    },
  },
};
