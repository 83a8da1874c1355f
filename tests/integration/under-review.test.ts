import { expect, test } from "vitest";
import { confirmUpdate } from "#app/commands/confirm-update.server";
import { declareInterests } from "#app/commands/declare-interests.server";
import { listPublishedTargetsUnderReview } from "#db/queries/plan/targets-under-review";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { decision, openDesk } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();

const ESPINAR = {
  planIds: ["espinar-2019-2022-1"],
  kind: "target" as const,
};

/** What rests on an update under review on a day, as this site said at the end of another. */
async function underReview(asOf: string, knownOn = "2026-11-21") {
  const { db } = office;
  const clocks = { asOf, knownOn };
  const found = await listPublishedTargetsUnderReview(db, ESPINAR, clocks);
  return [...found.keys()];
}

async function declareLate(now = office.desk.now()) {
  const { db, mario } = office;
  const conflicts = [{ province: "espinar", kind: "job" as const }];
  mustBeOk(await declareInterests(db, { actor: mario, conflicts, now }));
}

test("a promise says that it rests on what is reviewed again, on the days on which it does", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const first = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, first, "approve");
  const other = await desk.tell(rosa, "ESP-S-02");
  await desk.decide(elena, other, "approve");
  expect(await underReview("2022-12-31")).toEqual([]);
  await declareLate();
  expect(await underReview("2022-12-31")).toEqual(["ESP-S-01"]);
  expect(await underReview("2020-04-30")).toEqual([]);
  expect(await underReview("2022-12-31", "2023-02-28")).toEqual([]);
  const clocks = { asOf: "2022-12-31", knownOn: "2026-11-21" };
  const shown = await findPublishedTarget(db, "ESP-S-01", clocks);
  expect(shown?.underReview?.slice(0, 10)).toBe("2023-03-01");

  const newer = await desk.tell(rosa, "ESP-S-01", {
    status: "stalled",
    effectiveDate: "2021-03-01",
  });
  await desk.decide(elena, newer, "approve");
  expect(await underReview("2022-12-31")).toEqual([]);
  expect(await underReview("2020-12-31")).toEqual(["ESP-S-01"]);
});

test("what this site said between the declaration and the answer stays as it was said", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, id, "approve");
  await declareLate(new Date("2023-03-05T15:00:00.000Z"));
  const later = openDesk(db, new Date("2023-03-10T15:00:00.000Z"));
  const input = decision(await later.see(id), "approve");
  const asked = { actor: elena, updateId: id, input, now: later.now() };
  expect(mustBeOk(await confirmUpdate(db, asked)).outcome).toBe("confirmed");
  const said = async (day: string) =>
    (await underReview("2022-12-31", `2023-03-${day}`)).length;
  expect(await said("04")).toBe(0);
  expect(await said("05")).toBe(1);
  expect(await said("09")).toBe(1);
  expect(await said("10")).toBe(0);
});
