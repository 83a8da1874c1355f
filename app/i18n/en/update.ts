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
};
