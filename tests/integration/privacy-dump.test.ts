import { expect, onTestFinished, test } from "vitest";
import { misplaced, plant } from "#tests/support/abuse/canary";
import { dumpTables } from "#tests/support/abuse/dump";
import { openAbuseSite } from "#tests/support/abuse/site";

test("what is private is found in its tables and in no other, on whatever engine", async () => {
  const at = await openAbuseSite({ TRUST_PROXY: "on" });
  onTestFinished(() => at.close());
  await plant(at);
  const { wrong, right } = misplaced(await dumpTables(at.db));
  expect(wrong).toEqual([]);
  // The test would say nothing if nothing had been planted.
  for (const value of ["email in users", "draft in update_drafts"])
    expect(right).toContain(value);
  expect(right).toContain("hiddenTitle in evidence_content");
  expect(right).toContain("rejected in update_content");
  expect(right).toContain("note in decision_content");
  expect(right).toContain("mailbox in mailbox_keys");
});
