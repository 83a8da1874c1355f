import { expect, test } from "vitest";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import type { Actor } from "#app/domain/account/user";
import { listQueueLines } from "#db/queries/decision/queue-lines";
import { source } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";

const office = useOffice();

function linesOf(
  actor: Actor,
  filter: { like?: string; page?: number; perPage?: number } = {},
) {
  return listQueueLines(office.db, {
    actorId: actor.id,
    provinceSlugs: moderatedProvinces(actor),
    page: 1,
    perPage: 50,
    ...filter,
  });
}

test("N2 thirty people tell the same of one promise: one line with its count, decided one by one", async () => {
  const { rosa, mario, desk } = office;
  const alike: string[] = [];
  const other = await desk.tell(rosa, "ESP-S-01", {
    summary: "Falta todavía el techo y nadie trabaja.",
    evidence: [source("otra.example")],
  });
  for (let index = 0; index < 30; index += 1) {
    const summary = `La obra empezó y hay una cuadrilla trabajando, dice ${index}.`;
    const evidence = [source(`diario-${index}.example`)];
    alike.push(await desk.tell(rosa, "ESP-S-01", { summary, evidence }));
  }
  const last = await desk.tell(rosa, "ESP-S-01", { status: "stalled" });
  const lines = await linesOf(mario);
  expect(lines).toMatchObject({ total: 3, updates: 32 });
  expect(lines.items.map(({ id, alike: count }) => [id, count])).toEqual([
    [other, 0],
    [alike[0], 29],
    [last, 0],
  ]);
  const second = await linesOf(mario, { page: 2, perPage: 1 });
  expect(second.items.map(({ id }) => id)).toEqual([alike[0]]);

  const opened = await linesOf(mario, { like: alike[7] ?? "", perPage: 20 });
  expect(opened).toMatchObject({ total: 30, updates: 30 });
  expect(opened.items.map(({ id }) => id)).toEqual(alike.slice(0, 20));
  await desk.decide(mario, alike[0] ?? "", "reject");
  expect((await linesOf(mario)).items[1]).toMatchObject({
    id: alike[1],
    alike: 28,
  });
  expect((await linesOf(mario, { like: alike[0] ?? "" })).items).toEqual([]);
});

test("what waits for the second person or is an appeal keeps its own line", async () => {
  const { rosa, mario, elena, desk } = office;
  const one = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  const lines = await linesOf(mario);
  expect(lines.items).toMatchObject([{ id: one, alike: 1 }]);
  await desk.decide(mario, one, "approve");
  await desk.decide(elena, one, "approve");
  await desk.retract(mario, one);
  expect((await linesOf(elena)).items).toMatchObject([
    { round: "review", alike: 0 },
    { id: one, round: "retraction", alike: 0 },
  ]);
});
