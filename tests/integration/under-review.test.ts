import { expect, test } from "vitest";
import { declareInterests } from "#app/commands/declare-interests.server";
import { listPublishedTargetsUnderReview } from "#db/queries/targets-under-review";
import { findPublishedTarget } from "#db/queries/targets";
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

async function declareLate() {
  const { db, desk, mario } = office;
  const conflicts = [{ province: "espinar", kind: "job" as const }];
  const now = desk.now();
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
