import { expect, test } from "vitest";
import { findOwnUpdate, listOwnUpdates } from "#db/queries/update/own-updates";
import { acceptedBy, claim, draft, source } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { scorecardOf } from "#tests/support/province-scorecard";

const ESPINAR = "espinar-2019-2022-1";
const POSTA = "ESP-S-01";

const office = useOffice();

test("Rosa starts on the bus, finishes at home, and the public sees nothing yet", async () => {
  const { db, desk, rosa } = office;
  const before = await scorecardOf(db, ESPINAR, "2022-12-31");

  const onTheBus = acceptedBy(
    await desk.send(rosa, POSTA, draft({ summary: "Pasé por Coporaque y" })),
  );
  const { updateId } = onTheBus;
  const opened = await findOwnUpdate(db, updateId, rosa.id);
  expect(opened?.draft?.summary).toBe("Pasé por Coporaque y");

  const atHome = claim({
    updateId,
    version: opened?.version ?? 0,
    effectiveDate: "2020-05-01",
    summary: "Pasé por Coporaque y la posta ya tiene techo y ventanas.",
    evidence: [source("diario.example"), source("radio.example")],
  });
  expect(await desk.send(rosa, POSTA, atHome)).toMatchObject({
    updateId,
    state: "submitted",
  });

  const own = await findOwnUpdate(db, updateId, rosa.id);
  expect(own).toMatchObject({ state: "submitted", draft: null });
  expect(own?.content?.evidence).toHaveLength(2);
  expect(await office.published(POSTA)).toEqual([]);
  expect(await scorecardOf(db, ESPINAR, "2022-12-31")).toEqual(before);
});

test("Rosa is asked for a better source, answers, and is published", async () => {
  const { db, desk, rosa, mario } = office;
  const updateId = await desk.tell(rosa, POSTA);
  await desk.decide(mario, updateId, "request_changes", {
    reasonCode: "source_unreachable",
    note: "El enlace no abre. ¿Tiene una foto o una resolución?",
  });

  const asked = await findOwnUpdate(db, updateId, rosa.id);
  expect(asked).toMatchObject({
    state: "changes_requested",
    decisions: [
      {
        deciderName: "Mario",
        reasonCode: "source_unreachable",
        note: "El enlace no abre. ¿Tiene una foto o una resolución?",
      },
    ],
  });

  const answer = claim({
    updateId,
    version: asked?.version ?? 0,
    evidence: [source("munispinar.example", { kind: "official_record" })],
  });
  await desk.send(rosa, POSTA, answer);
  expect(await desk.decide(mario, updateId, "approve")).toBe("published");

  const [published] = await office.published(POSTA);
  expect(published).toMatchObject({
    id: updateId,
    evidence: [{ kind: "official_record" }],
    approvals: [{ deciderName: "Mario" }],
  });
  const list = await listOwnUpdates(db, rosa.id, { page: 1, perPage: 20 });
  expect(list).toMatchObject({ total: 1, items: [{ state: "approved" }] });
});

test("Rosa presses the button twice where the signal is weak, and it counts once", async () => {
  const { db, desk, rosa } = office;
  const typed = claim();
  const first = acceptedBy(await desk.send(rosa, POSTA, typed));
  const second = acceptedBy(await desk.send(rosa, POSTA, typed));
  expect(second).toEqual({ ...first, repeated: true });
  const list = await listOwnUpdates(db, rosa.id, { page: 1, perPage: 20 });
  expect(list.total).toBe(1);
});

test("Rosa thinks better of it and takes it back", async () => {
  const { db, desk, rosa, mario } = office;
  const updateId = await desk.tell(rosa, POSTA);
  await desk.withdraw(rosa, { updateId, version: 1 });
  const own = await findOwnUpdate(db, updateId, rosa.id);
  expect(own?.state).toBe("withdrawn");
  expect(await desk.decide(mario, updateId, "approve")).toBe("not_open");
});
