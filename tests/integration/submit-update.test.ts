import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeAccountState } from "#db/queries/users";
import { findOwnUpdate, listOwnUpdates } from "#db/queries/own-updates";
import type { Actor } from "#app/domain/user";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import {
  acceptedBy,
  claim,
  draft,
  openDesk,
  source,
  tellSending,
  type Desk,
} from "#tests/support/desk";
import { checkInvariants } from "#tests/support/invariants";
import { everywhere, makeWorld, type World } from "#tests/support/world";

let site: TestDatabase;
let world: World;
let desk: Desk;
let rosa: Actor;
let mario: Actor;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
  desk = openDesk(site.db);
  rosa = await world.citizen("Rosa");
  mario = await world.moderator("Mario", "espinar");
});

afterEach(async () => {
  await checkInvariants(site.db);
  await site.close();
});

async function countRows(): Promise<number> {
  const tables = [
    "updates",
    "update_drafts",
    "update_versions",
    "update_content",
    "evidence",
    "evidence_content",
    "submissions",
    "decisions",
    "publications",
    "record_entries",
  ] as const;
  let rows = 0;
  for (const table of tables) {
    const { count } = await site.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    rows += count;
  }
  return rows;
}

async function refusedBecause(
  reason: string,
  sending: () => Promise<{ ok: boolean }>,
): Promise<void> {
  const before = await countRows();
  expect(await sending()).toMatchObject({ ok: false, reason });
  expect(await countRows()).toBe(before);
}

test("a submitted update is kept as it came, with its evidence, and waits", async () => {
  const input = claim({
    evidence: [
      source("diario.example", { place: "Yauri" }),
      source("radio.example", { visibility: "moderators_only", date: null }),
    ],
  });
  const sent = acceptedBy(await desk.send(rosa, "ESP-S-01", input));
  expect(sent).toMatchObject({
    version: 1,
    state: "submitted",
    repeated: false,
  });
  const own = await findOwnUpdate(site.db, sent.updateId, rosa.id);
  expect(own).toMatchObject({
    targetCode: "ESP-S-01",
    state: "submitted",
    version: 1,
    contentVersion: 1,
    draft: null,
    decisions: [],
    authorName: "Rosa",
    provinceSlug: "espinar",
    language: "es",
    content: {
      status: input.status,
      effectiveDate: input.effectiveDate,
      summary: input.summary,
      measuredValue: null,
      reason: null,
      groupId: null,
      evidence: input.evidence.map((item) => ({
        ...item,
        id: expect.any(String),
      })),
    },
  });
});

test("a draft is kept as typed, half characters and all, saved again, and submitted", async () => {
  const typed = { summary: "  a medias \ud83d", effectiveDate: "31/02/2020" };
  const first = acceptedBy(await desk.send(rosa, "ESP-S-01", draft(typed)));
  expect(first).toMatchObject({ version: 1, state: "draft" });
  const { updateId } = first;
  const shown = await findOwnUpdate(site.db, updateId, rosa.id);
  expect(shown?.draft).toMatchObject(typed);
  expect(shown?.content).toBeNull();
  const second = await desk.send(
    rosa,
    "ESP-S-01",
    draft({ status: "stalled" }, { updateId, version: 1 }),
  );
  expect(second).toMatchObject({ ok: true, version: 2, state: "draft" });
  const third = await desk.send(
    rosa,
    "ESP-S-01",
    claim({ updateId, version: 2 }),
  );
  expect(third).toMatchObject({ updateId, version: 3, state: "submitted" });
  const sent = await findOwnUpdate(site.db, updateId, rosa.id);
  expect(sent).toMatchObject({ draft: null, contentVersion: 3 });
});

test("two phones with one draft do not overwrite each other", async () => {
  const { updateId } = acceptedBy(
    await desk.send(rosa, "ESP-S-01", draft({ summary: "uno" })),
  );
  const answers = await Promise.all(
    ["dos", "tres"].map((summary) =>
      desk.send(rosa, "ESP-S-01", draft({ summary }, { updateId, version: 1 })),
    ),
  );
  expect(answers.map(tellSending).sort()).toEqual([
    "accepted",
    "version_changed",
  ]);
});

test("a draft is still one after changes were asked for, and is answered by submitting", async () => {
  const updateId = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, updateId, "request_changes");
  const saved = acceptedBy(
    await desk.send(
      rosa,
      "ESP-S-01",
      draft({ summary: "mejor" }, { updateId, version: 1 }),
    ),
  );
  expect(saved).toMatchObject({ version: 2, state: "changes_requested" });
  const own = await findOwnUpdate(site.db, updateId, rosa.id);
  expect(own).toMatchObject({ contentVersion: 1, version: 2 });
  expect(own?.draft?.summary).toBe("mejor");
  expect(own?.decisions).toMatchObject([{ action: "request_changes" }]);
  const answer = await desk.send(
    rosa,
    "ESP-S-01",
    claim({ updateId, version: 2 }),
  );
  expect(answer).toMatchObject({ updateId, version: 3, state: "submitted" });
});

test("a person may have any number of updates waiting, on one target too", async () => {
  for (let index = 0; index < 3; index += 1) await desk.tell(rosa, "ESP-S-01");
  const own = await listOwnUpdates(site.db, rosa.id, { page: 1, perPage: 2 });
  expect(own).toMatchObject({ total: 3, items: [{}, {}] });
  const [newest, older] = own.items;
  expect((newest?.changedAt ?? "") > (older?.changedAt ?? "")).toBe(true);
});

test("nobody else can read or change it", async () => {
  const updateId = await desk.tell(rosa, "ESP-S-01");
  expect(await findOwnUpdate(site.db, updateId, mario.id)).toBeNull();
  await refusedBecause("not_author", () =>
    desk.send(mario, "ESP-S-01", claim({ updateId, version: 1 })),
  );
  await refusedBecause("not_author", () =>
    desk.withdraw(mario, { updateId, version: 1 }),
  );
});

test("a hidden field that names another target is refused", async () => {
  const { updateId } = acceptedBy(
    await desk.send(rosa, "ESP-S-01", draft({ summary: "algo" })),
  );
  await refusedBecause("wrong_target", () =>
    desk.send(rosa, "TAR-S-01", claim({ updateId, version: 1 })),
  );
});

test("what is not there, not open or already changed is refused", async () => {
  await refusedBecause("target_not_found", () =>
    desk.send(rosa, "ESP-S-99", claim()),
  );
  const updateId = randomUUID();
  await refusedBecause("update_not_found", () =>
    desk.send(rosa, "ESP-S-01", claim({ updateId, version: 1 })),
  );
  const waiting = await desk.tell(rosa, "ESP-S-01");
  const edit = claim({ updateId: waiting, version: 1 });
  await refusedBecause("not_editable", () => desk.send(rosa, "ESP-S-01", edit));
  await desk.decide(mario, waiting, "request_changes");
  await refusedBecause("version_changed", () =>
    desk.send(rosa, "ESP-S-01", { ...edit, version: 2 }),
  );
});

test("an approved update is never written over", async () => {
  const updateId = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, updateId, "approve");
  await refusedBecause("not_editable", () =>
    desk.send(rosa, "ESP-S-01", claim({ updateId, version: 1 })),
  );
  await refusedBecause("not_editable", () =>
    desk.withdraw(rosa, { updateId, version: 1 }),
  );
});

test("another's group, an opposition's verdict and a suspended author are refused", async () => {
  const group = await world.group("Comité", mario);
  await refusedBecause("group_not_member", () =>
    desk.send(rosa, "ESP-S-01", claim({ groupId: group })),
  );
  await world.plan("ESP19B", "opposition");
  await refusedBecause("plan_takes_no_verdicts", () =>
    desk.send(rosa, "ESP19B-S-01", claim({ status: "fulfilled" })),
  );
  const other = await desk.send(rosa, "ESP19B-S-01", claim());
  expect(tellSending(other)).toBe("accepted");
  const luis = await world.citizen("Luis");
  await changeAccountState(site.db, luis.id, "suspended");
  await refusedBecause("not_allowed", () =>
    desk.send(luis, "ESP-S-01", claim()),
  );
  await changeAccountState(site.db, luis.id, "active");
});

test("a government account and an administrator do not submit", async () => {
  const mayor = await world.person("Alcaldía", [
    { role: "government", scope: "espinar" },
  ]);
  const admin = await world.person("Ana", [everywhere("admin")]);
  for (const person of [mayor, admin]) {
    await refusedBecause("not_allowed", () =>
      desk.send(person, "ESP-S-01", claim()),
    );
  }
});

test("the rules hold once more when it is stored, whoever called", async () => {
  const early = openDesk(site.db, new Date("2020-05-02T15:00:00.000Z"));
  const broken = claim({ status: "broken" });
  expect(await early.send(rosa, "ESP-S-01", broken)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "status", key: "status_before_deadline" }],
  });
  const measured = claim({ measuredValue: 3 });
  expect(await desk.send(rosa, "ESP-S-01", measured)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "measuredValue", key: "value_not_measured" }],
  });
  const alone = claim({
    status: "fulfilled",
    evidence: [source("diario.example"), source("www.diario.example")],
  });
  expect(await desk.send(rosa, "ESP-S-01", alone)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "evidence", key: "evidence_second_origin" }],
  });
  const tomorrow = claim({ effectiveDate: "2023-03-02" });
  expect(await desk.send(rosa, "ESP-S-01", tomorrow)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "effectiveDate", key: "date_in_future" }],
  });
  expect(
    (await listOwnUpdates(site.db, rosa.id, { page: 1, perPage: 9 })).total,
  ).toBe(0);
});

test("an author withdraws a draft, a submitted update and one that waits for changes", async () => {
  const drafted = acceptedBy(
    await desk.send(rosa, "ESP-S-01", draft({ summary: "algo" })),
  ).updateId;
  const waiting = await desk.tell(rosa, "ESP-S-01");
  const asked = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, asked, "request_changes");
  for (const updateId of [drafted, waiting, asked]) {
    await refusedBecause("version_changed", () =>
      desk.withdraw(rosa, { updateId, version: 7 }),
    );
    const seen = { updateId, version: 1, submissionId: randomUUID() };
    const answer = await desk.withdraw(rosa, seen);
    const state = { ok: true, version: 2, state: "withdrawn" };
    expect(answer).toMatchObject({ ...state, repeated: false });
    const again = await desk.withdraw(rosa, seen);
    expect(again).toMatchObject({ ...state, repeated: true });
    await refusedBecause("submission_reused", () =>
      desk.withdraw(rosa, { ...seen, version: 2 }),
    );
    await refusedBecause("not_editable", () =>
      desk.send(rosa, "ESP-S-01", claim({ updateId, version: 2 })),
    );
  }
  const kept = await findOwnUpdate(site.db, drafted, rosa.id);
  expect(kept?.draft?.summary).toBe("algo");
});
