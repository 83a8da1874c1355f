import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changeAccountState } from "#db/queries/account/users";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import {
  acceptedBy,
  claim,
  draft,
  openDesk,
  source,
  tellSending,
} from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { everywhere } from "#tests/support/world";

const office = useOffice();

const TABLES = [
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

async function countRows(): Promise<number> {
  let rows = 0;
  for (const table of TABLES) rows += await office.countRows(table);
  return rows;
}

/** The sending is refused for this reason and leaves no row behind. */
async function refusedBecause(
  reason: string,
  sending: () => Promise<{ ok: boolean }>,
): Promise<void> {
  const before = await countRows();
  expect(await sending()).toMatchObject({ ok: false, reason });
  expect(await countRows()).toBe(before);
}

test("nobody else can read or change it", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  expect(await findOwnUpdate(office.db, updateId, mario.id)).toBeNull();
  await refusedBecause("not_author", () =>
    office.desk.send(mario, "ESP-S-01", claim({ updateId, version: 1 })),
  );
  await refusedBecause("not_author", () =>
    office.desk.withdraw(mario, { updateId, version: 1 }),
  );
});

test("a hidden field that names another target is refused", async () => {
  const { rosa } = office;
  const { updateId } = acceptedBy(
    await office.desk.send(rosa, "ESP-S-01", draft({ summary: "algo" })),
  );
  await refusedBecause("wrong_target", () =>
    office.desk.send(rosa, "TAR-S-01", claim({ updateId, version: 1 })),
  );
});

test("what is not there, not open or already changed is refused", async () => {
  const { rosa, mario } = office;
  await refusedBecause("target_not_found", () =>
    office.desk.send(rosa, "ESP-S-99", claim()),
  );
  const updateId = randomUUID();
  await refusedBecause("update_not_found", () =>
    office.desk.send(rosa, "ESP-S-01", claim({ updateId, version: 1 })),
  );
  const waiting = await office.desk.tell(rosa, "ESP-S-01");
  const edit = claim({ updateId: waiting, version: 1 });
  await refusedBecause("not_editable", () =>
    office.desk.send(rosa, "ESP-S-01", edit),
  );
  await office.desk.decide(mario, waiting, "request_changes");
  await refusedBecause("version_changed", () =>
    office.desk.send(rosa, "ESP-S-01", { ...edit, version: 2 }),
  );
});

test("an approved update is never written over", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  await office.desk.decide(mario, updateId, "approve");
  await refusedBecause("not_editable", () =>
    office.desk.send(rosa, "ESP-S-01", claim({ updateId, version: 1 })),
  );
  await refusedBecause("not_editable", () =>
    office.desk.withdraw(rosa, { updateId, version: 1 }),
  );
});

test("another's group, an opposition's verdict and a suspended author are refused", async () => {
  const { rosa, mario } = office;
  const group = await office.world.group("Comité", mario);
  await refusedBecause("group_not_member", () =>
    office.desk.send(rosa, "ESP-S-01", claim({ groupId: group })),
  );
  await office.world.plan("ESP19B", "opposition");
  await refusedBecause("plan_takes_no_verdicts", () =>
    office.desk.send(rosa, "ESP19B-S-01", claim({ status: "fulfilled" })),
  );
  const other = await office.desk.send(rosa, "ESP19B-S-01", claim());
  expect(tellSending(other)).toBe("accepted");
  const luis = await office.world.citizen("Luis");
  await changeAccountState(office.db, luis.id, "suspended");
  await refusedBecause("not_allowed", () =>
    office.desk.send(luis, "ESP-S-01", claim()),
  );
  await changeAccountState(office.db, luis.id, "active");
});

test("a government account and an administrator do not submit", async () => {
  const mayor = await office.world.person("Alcaldía", [
    { role: "government", scope: "espinar" },
  ]);
  const admin = await office.world.person("Ana", [everywhere("admin")]);
  for (const person of [mayor, admin]) {
    await refusedBecause("not_allowed", () =>
      office.desk.send(person, "ESP-S-01", claim()),
    );
  }
});

test("who answers for a municipality and lives there tells nothing of it, elsewhere as anybody", async () => {
  const clerk = await office.world.person("Regidora", [
    { role: "government", scope: "espinar" },
    everywhere("citizen"),
  ]);
  for (const sending of [claim(), draft({ summary: "algo" })]) {
    await refusedBecause("own_government", () =>
      office.desk.send(clerk, "ESP-S-01", sending),
    );
  }
  const elsewhere = await office.desk.send(clerk, "TAR-S-01", claim());
  expect(tellSending(elsewhere)).toBe("accepted");
});

test("the rules hold once more when it is stored, whoever called", async () => {
  const { rosa } = office;
  const early = openDesk(office.db, new Date("2020-05-02T15:00:00.000Z"));
  const broken = claim({ status: "broken" });
  expect(await early.send(rosa, "ESP-S-01", broken)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "status", key: "status_before_deadline" }],
  });
  const measured = claim({ measuredValue: 3 });
  expect(await office.desk.send(rosa, "ESP-S-01", measured)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "measuredValue", key: "value_not_measured" }],
  });
  const alone = claim({
    status: "fulfilled",
    evidence: [source("diario.example"), source("www.diario.example")],
  });
  expect(await office.desk.send(rosa, "ESP-S-01", alone)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "evidence", key: "evidence_second_origin" }],
  });
  const tomorrow = claim({ effectiveDate: "2023-03-02" });
  expect(await office.desk.send(rosa, "ESP-S-01", tomorrow)).toMatchObject({
    reason: "rules_broken",
    issues: [{ field: "effectiveDate", key: "date_in_future" }],
  });
  expect(await office.countRows("updates")).toBe(0);
});
