import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { decideUpdate } from "#app/commands/decide-update.server";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { claim, decision } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { without } from "#tests/support/without";
import { everywhere } from "#tests/support/world";

const TODAY = "2023-03-01";
const NOTE = "Lo confirma la resolución de la municipalidad.";

const office = useOffice();

test("nobody decides on their own, on their group's, or outside their provinces", async () => {
  const { rosa, mario, elena, pedro } = office;
  const own = await office.desk.tell(mario, "ESP-S-01");
  expect(await office.desk.decide(mario, own, "approve")).toBe("own_update");
  const group = await office.world.group("Comité", elena, rosa);
  const ofGroup = await office.desk.tell(rosa, "ESP-S-01", { groupId: group });
  expect(await office.desk.decide(elena, ofGroup, "approve")).toBe("own_group");
  const tarata = await office.desk.tell(rosa, "TAR-S-01");
  expect(await office.desk.decide(mario, tarata, "approve")).toBe(
    "outside_provinces",
  );
  expect(await office.countRows("decisions")).toBe(0);
  expect(await office.desk.decide(pedro, tarata, "approve")).toBe("published");
});

test("the role alone decides nothing, and a role taken away counts at once", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  const admin = await office.world.person("Ana", [everywhere("admin")]);
  expect(await office.desk.decide(admin, updateId, "approve")).toBe(
    "not_allowed",
  );
  expect(await office.desk.decide(rosa, updateId, "approve")).toBe(
    "not_allowed",
  );
  // The role is only claimed: what counts is what the database holds.
  const pretender = { ...rosa, roles: mario.roles };
  expect(await office.desk.decide(pretender, updateId, "approve")).toBe(
    "not_allowed",
  );
  expect(await office.countRows("decisions")).toBe(0);
});

test("a decision names what it saw: the wrong version or other words are refused", async () => {
  const { rosa, mario, elena } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  const wrong = [{ version: 2 }, { contentHash: "0".repeat(64) }];
  for (const change of wrong) {
    expect(await office.desk.decide(mario, updateId, "approve", change)).toBe(
      "content_changed",
    );
  }
  const old = await office.desk.see(updateId);
  await office.desk.decide(mario, updateId, "request_changes");
  await office.desk.send(rosa, "ESP-S-01", claim({ updateId, version: 1 }));
  expect(await office.desk.decide(elena, updateId, "approve", old)).toBe(
    "content_changed",
  );
  expect(await office.desk.decide(elena, updateId, "approve")).toBe(
    "published",
  );
});

test("an approval sent again after the end says who decided and when", async () => {
  const { rosa, mario, elena } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  const input = decision(await office.desk.see(updateId), "approve");
  const request = { actor: mario, updateId, input, now: office.desk.now() };
  expect(await decideUpdate(office.db, request)).toMatchObject({ ok: true });
  for (const actor of [mario, elena]) {
    expect(await decideUpdate(office.db, { ...request, actor })).toEqual({
      ok: false,
      reason: "already_decided",
      by: "Mario",
      at: request.now.toISOString(),
    });
  }
  expect(await office.countRows("decisions")).toBe(1);
});

test("what is not there, withdrawn, or not offered is refused", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  const input = decision(await office.desk.see(updateId), "approve");
  const nowhere = { actor: mario, updateId: randomUUID(), input };
  expect(
    await decideUpdate(office.db, { ...nowhere, now: office.desk.now() }),
  ).toEqual({
    ok: false,
    reason: "update_not_found",
  });
  expect(await office.desk.decide(mario, updateId, "retract")).toBe(
    "action_not_offered",
  );
  await office.desk.withdraw(rosa, { updateId, version: 1 });
  expect(await office.desk.decide(mario, updateId, "approve")).toBe("not_open");
  expect(await office.countRows("decisions")).toBe(0);
});

test("a decision without its reason, or on evidence of elsewhere, is refused", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  for (const change of [{ note: null }, { reasonCode: null }]) {
    expect(await office.desk.decide(mario, updateId, "reject", change)).toBe(
      "reason_required",
    );
  }
  const grades = [{ evidenceId: randomUUID(), grade: "primary" as const }];
  expect(await office.desk.decide(mario, updateId, "approve", { grades })).toBe(
    "unknown_evidence",
  );
  expect(await office.countRows("decisions")).toBe(0);
});

test("what differs from the numbers needs a word of why", async () => {
  const { rosa, mario } = office;
  const measured = { status: "in_progress", measuredValue: 11 } as const;
  const updateId = await office.desk.tell(rosa, "ESP-S-02", measured);
  const shown = await findUpdateForReview(office.db, updateId, TODAY);
  expect(shown).toMatchObject({
    facts: { suggested: "fulfilled" },
    approvalNeedsNote: true,
  });
  expect(await office.desk.decide(mario, updateId, "approve")).toBe(
    "reason_required",
  );
  expect(
    await office.desk.decide(mario, updateId, "approve", { note: NOTE }),
  ).toBe("published");
  const agrees = await office.desk.tell(rosa, "ESP-S-02", {
    ...measured,
    measuredValue: 30,
    effectiveDate: "2021-01-01",
  });
  expect(await office.desk.decide(mario, agrees, "approve")).toBe("published");
});

test("removed evidence does not carry an approval", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01", {
    status: "fulfilled",
  });
  const rows = await office.db
    .selectFrom("evidence")
    .innerJoin("evidence_content as c", "c.evidence_id", "evidence.id")
    .selectAll("c")
    .orderBy("evidence.position")
    .execute();
  const [first] = rows;
  const evidenceId = first?.evidence_id ?? "";
  const blank = (title: string | null) =>
    office.db
      .updateTable("evidence_content")
      .set({ title })
      .where("evidence_id", "=", evidenceId)
      .execute();
  await blank(null);
  expect(await office.desk.decide(mario, updateId, "approve")).toBe(
    "evidence_missing",
  );
  expect(await office.desk.decide(mario, updateId, "request_changes")).toBe(
    "changes_requested",
  );
  await blank(first?.title ?? null);
});

test("a plan that turned out to be an opposition's takes no verdict any more", async () => {
  const { rosa, pedro } = office;
  const updateId = await office.desk.tell(rosa, "TAR-S-01", {
    status: "fulfilled",
  });
  const setMandate = (mandate: "opposition" | "unverified") =>
    office.db
      .updateTable("plans")
      .set({ mandate })
      .where("prefix", "=", "TAR")
      .execute();
  await setMandate("opposition");
  expect(await office.desk.decide(pedro, updateId, "approve")).toBe(
    "plan_takes_no_verdicts",
  );
  await setMandate("unverified");
});

test("a decision that breaks off at its last row leaves nothing", async () => {
  const { rosa, mario, elena } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  await without(office.db, "record_nodes_cache", async () => {
    await expect(
      office.desk.decide(mario, updateId, "approve"),
    ).rejects.toThrow();
  });
  expect(await office.countRows("decisions")).toBe(0);
  expect(await office.published("ESP-S-01")).toEqual([]);
  expect(await office.desk.decide(elena, updateId, "approve")).toBe(
    "published",
  );
});
