import type { Migration } from "../migration";

/** Finds what two people decided on each other's updates without looking through all that either decided. */
export const approvalPairs: Migration = {
  name: "0018-approval-pairs",
  async up(m) {
    await m.createIndex(
      "decisions_by_pair",
      "decisions (author_id, decider_id, action, decided_at)",
    );
  },
};
