import { afterEach, beforeEach, expect, test } from "vitest";
import { decideUpdate } from "#app/commands/decide-update.server";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { claim, decision, tellResult, tellSending } from "#tests/support/desk";
import { checkInvariants } from "#tests/support/invariants";
import { openOffice, type Office } from "#tests/support/office";

const ROUNDS = 60;
const NOTE = "Lo confirma la resolución de la municipalidad.";

let site: TestDatabase;
let office: Office;

beforeEach(async () => {
  site = await testDatabase();
  office = await openOffice(site.db);
});

/** Mario's approval of what he saw before the race; it starts at once, without looking again. */
async function approvalOf(updateId: string): Promise<() => Promise<string>> {
  const { db, desk, mario: actor } = office;
  const input = decision(await desk.see(updateId), "approve");
  return async () =>
    tellResult(
      await decideUpdate(db, { actor, updateId, input, now: desk.now() }),
    );
}

afterEach(async () => {
  await checkInvariants(site.db);
  await site.close();
});

test("an approval of version 1 while its author sends version 2 never publishes either unseen", async () => {
  const { rosa, elena, desk } = office;
  const told = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const updateId = await desk.tell(rosa, "ESP-S-01");
    const approve = await approvalOf(updateId);
    await desk.decide(elena, updateId, "request_changes");
    const answer = claim({ updateId, version: 1 });
    const [sent, decided] = await Promise.all([
      desk.send(rosa, "ESP-S-01", answer),
      approve(),
    ]);
    expect(tellSending(sent)).toBe("accepted");
    told.add(decided);
  }
  // Before the answer came, the request for changes had closed the round; after it, the words are others.
  for (const reason of told) {
    expect(["already_decided", "content_changed"]).toContain(reason);
  }
  expect(await office.published("ESP-S-01")).toEqual([]);
});

test("a withdrawal and an approval at once: one of the two happens", async () => {
  const { rosa, desk } = office;
  let published = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const updateId = await desk.tell(rosa, "ESP-S-01");
    const approve = await approvalOf(updateId);
    const withdraw = async () =>
      tellSending(await desk.withdraw(rosa, { updateId, version: 1 }));
    const acts = round % 2 === 0 ? [withdraw, approve] : [approve, withdraw];
    const told = await Promise.all(acts.map((act) => act()));
    if (round % 2 === 1) told.reverse();
    expect([
      ["accepted", "not_open"],
      ["not_editable", "published"],
    ]).toContainEqual(told);
    if (told[1] === "published") published += 1;
  }
  expect(await office.countRows("publications")).toBe(published);
});

test("an ordinary approval that races the last one of a verdict is not its one-handed undoing", async () => {
  const { rosa, mario, elena, pedro, desk, world } = office;
  const prefixes = ["ESP19B", "ESP19C", "ESP19D", "ESP19E"];
  for (const prefix of prefixes) await world.plan(prefix, "unverified");
  for (const prefix of ["ESP", ...prefixes]) {
    for (const code of ["S-01", "E-04", "A-05", "A-06", "I-07"]) {
      const target = `${prefix}-${code}`;
      const verdict = await desk.tell(rosa, target, { status: "fulfilled" });
      const cover = await desk.tell(rosa, target, {
        effectiveDate: "2021-01-01",
      });
      await desk.decide(mario, verdict, "approve");
      const [last, ordinary] = await Promise.all([
        desk.decide(elena, verdict, "approve"),
        desk.decide(pedro, cover, "approve", { note: NOTE }),
      ]);
      expect(last).toBe("published");
      expect(["published", "waiting_second"]).toContain(ordinary);
    }
  }
});
