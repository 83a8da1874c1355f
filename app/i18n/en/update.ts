import type { update as source } from "../es/update";

export const update: typeof source = {
  state: {
    draft: "Draft",
    submitted: "In review",
    changes_requested: "Changes requested",
    approved: "Published",
    rejected: "Rejected",
    retracted: "Retracted",
    withdrawn: "Withdrawn by you",
  },
  explained: {
    draft: "Only you see it. It has not been sent.",
    submitted:
      "A moderator of the province is reviewing it. Nobody else sees it yet.",
    changes_requested:
      "It may be true, but something is missing. What is asked stands below.",
    approved: "It is public.",
    rejected: "It was not published. The reason stands below.",
    retracted:
      "It was taken back from the public. It stays struck through, with the reason.",
    withdrawn: "You withdrew it. Nobody else will see it.",
  },
};
