import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findOwnUpdate, listOwnUpdates } from "#db/queries/update/own-updates";
import {
  acceptedBy,
  claim,
  draft,
  source,
  tellSending,
} from "#tests/support/desk";
import { useOffice } from "#tests/support/office";

const office = useOffice();

test("a submitted update is kept as it came, with its evidence, and waits", async () => {
  const { rosa } = office;
  const input = claim({
    evidence: [
      source("diario.example", { place: "Yauri" }),
      source("radio.example", { visibility: "moderators_only", date: null }),
    ],
  });
  const sent = acceptedBy(await office.desk.send(rosa, "ESP-S-01", input));
  expect(sent).toMatchObject({
    version: 1,
    state: "submitted",
    repeated: false,
  });
  const own = await findOwnUpdate(office.db, sent.updateId, rosa.id);
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
        id: expect.any(String) as string,
      })),
    },
  });
});

test("a draft is kept as typed, half characters and all, saved again, and submitted", async () => {
  const { rosa } = office;
  const typed = { summary: "  a medias \ud83d", effectiveDate: "31/02/2020" };
  const first = acceptedBy(
    await office.desk.send(rosa, "ESP-S-01", draft(typed)),
  );
  expect(first).toMatchObject({ version: 1, state: "draft" });
  const { updateId } = first;
  const shown = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(shown?.draft).toMatchObject(typed);
  expect(shown?.content).toBeNull();
  const second = await office.desk.send(
    rosa,
    "ESP-S-01",
    draft({ status: "stalled" }, { updateId, version: 1 }),
  );
  expect(second).toMatchObject({ ok: true, version: 2, state: "draft" });
  const third = await office.desk.send(
    rosa,
    "ESP-S-01",
    claim({ updateId, version: 2 }),
  );
  expect(third).toMatchObject({ updateId, version: 3, state: "submitted" });
  const sent = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(sent).toMatchObject({ draft: null, contentVersion: 3 });
});

test("two phones with one draft do not overwrite each other", async () => {
  const { rosa } = office;
  const { updateId } = acceptedBy(
    await office.desk.send(rosa, "ESP-S-01", draft({ summary: "uno" })),
  );
  const answers = await Promise.all(
    ["dos", "tres"].map((summary) =>
      office.desk.send(
        rosa,
        "ESP-S-01",
        draft({ summary }, { updateId, version: 1 }),
      ),
    ),
  );
  expect(answers.map(tellSending).sort()).toEqual([
    "accepted",
    "version_changed",
  ]);
});

test("a draft is still one after changes were asked for, and is answered by submitting", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01");
  await office.desk.decide(mario, updateId, "request_changes");
  const saved = acceptedBy(
    await office.desk.send(
      rosa,
      "ESP-S-01",
      draft({ summary: "mejor" }, { updateId, version: 1 }),
    ),
  );
  expect(saved).toMatchObject({ version: 2, state: "changes_requested" });
  const own = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(own).toMatchObject({ contentVersion: 1, version: 2 });
  expect(own?.draft?.summary).toBe("mejor");
  expect(own?.decisions).toMatchObject([{ action: "request_changes" }]);
  const answer = await office.desk.send(
    rosa,
    "ESP-S-01",
    claim({ updateId, version: 2 }),
  );
  expect(answer).toMatchObject({ updateId, version: 3, state: "submitted" });
});

test("a person may have any number of updates waiting, on one target too", async () => {
  const { rosa } = office;
  for (let index = 0; index < 3; index += 1)
    await office.desk.tell(rosa, "ESP-S-01");
  const own = await listOwnUpdates(office.db, rosa.id, { page: 1, perPage: 2 });
  expect(own).toMatchObject({ total: 3, items: [{}, {}] });
  const [newest, older] = own.items;
  expect((newest?.changedAt ?? "") > (older?.changedAt ?? "")).toBe(true);
});

test("an author withdraws a draft, a submitted update and one that waits for changes", async () => {
  const { rosa, mario } = office;
  const drafted = acceptedBy(
    await office.desk.send(rosa, "ESP-S-01", draft({ summary: "algo" })),
  ).updateId;
  const waiting = await office.desk.tell(rosa, "ESP-S-01");
  const asked = await office.desk.tell(rosa, "ESP-S-01");
  await office.desk.decide(mario, asked, "request_changes");
  for (const updateId of [drafted, waiting, asked]) {
    expect(
      tellSending(await office.desk.withdraw(rosa, { updateId, version: 7 })),
    ).toBe("version_changed");
    const seen = { updateId, version: 1, submissionId: randomUUID() };
    const answer = await office.desk.withdraw(rosa, seen);
    const state = { ok: true, version: 2, state: "withdrawn" };
    expect(answer).toMatchObject({ ...state, repeated: false });
    const again = await office.desk.withdraw(rosa, seen);
    expect(again).toMatchObject({ ...state, repeated: true });
    expect(
      tellSending(await office.desk.withdraw(rosa, { ...seen, version: 2 })),
    ).toBe("submission_reused");
    const edit = claim({ updateId, version: 2 });
    expect(tellSending(await office.desk.send(rosa, "ESP-S-01", edit))).toBe(
      "not_editable",
    );
  }
  const kept = await findOwnUpdate(office.db, drafted, rosa.id);
  expect(kept?.draft?.summary).toBe("algo");
});
