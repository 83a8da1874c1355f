import type { review as source } from "../es/review";

export const review: typeof source = {
  changes: "What changed since it was sent back",
  unchanged: "It came again without any change.",
  sameWords: "The account is the same, word for word.",
  nothing: "nothing",
  fact: {
    status: "Status",
    effectiveDate: "Since",
    measuredValue: "Measured value",
    reason: "Why it was not delivered",
    groupId: "Group",
  },
  mark: { removed: "removed", added: "added" },
  markEnd: "end",
  evidenceRemoved: "Evidence removed",
  evidenceAdded: "Evidence added",
  alike: (count: string, n: number) =>
    n === 1
      ? "One more seems to tell the same: see them one by one"
      : `${count} more seem to tell the same: see them one by one`,
  alikeLead: "These updates seem to tell the same. Each is decided by itself.",
  needsTwoOrdinary: "It takes two equal decisions by two people.",
  replacesVerdict: (label: string) =>
    `Today the verdict “${label}” holds. If you publish another status, explain why: your explanation will be seen on the page of the promise.`,
  usedPhoto: "A photo of it is already in another update.",
};
