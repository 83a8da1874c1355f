import { expect, test } from "vitest";
import { PROPOSAL_ENDS, proposalBar } from "#app/domain/method/method-proposal";

test("who proposed a change withdraws it, others confirm or refuse it, and another account of the same person is the same person", () => {
  const proposal = { proposedBy: "ana" };
  const bars = (id: string, otherAccountIds: string[] = []) =>
    PROPOSAL_ENDS.map((end) =>
      proposalBar(end, proposal, { id, otherAccountIds }),
    );
  const own = ["own_proposal", "own_proposal", null];
  expect(bars("ana")).toEqual(own);
  expect(bars("ana-2", ["ana"])).toEqual(own);
  expect(bars("luz")).toEqual([null, null, "not_own_proposal"]);
});
