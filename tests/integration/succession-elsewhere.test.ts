import { expect, test } from "vitest";
import { importData } from "#app/commands/import-data.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { TERMS } from "#app/domain/province/term";
import { loader as country } from "#app/routes/resources/feed";
import { loader as ofTarget } from "#app/routes/resources/target-feed";
import { openDataFolder } from "#app/server/file/data-folder.server";
import {
  upsertProvinces,
  upsertRegions,
  upsertTerms,
} from "#db/queries/province/reference";
import { listLastPublishedChangesOfTargets } from "#db/queries/record/last-changes";
import { readAtom } from "#tests/support/atom";
import { testDatabase } from "#tests/support/database";
import { useOffice } from "#tests/support/office";
import { everyFile, folderWith, rowsOf } from "#tests/support/open-data";
import { scorecardOf } from "#tests/support/province-scorecard";
import { askResource } from "#tests/support/resource";
import {
  decideSuccession,
  publishSucceedingPlan,
  SUCCEEDED,
  SUCCEEDING_PLAN,
} from "#tests/support/succession-story";
import { WORLD_PROVINCES, WORLD_REGIONS } from "#tests/support/world-plans";

const office = useOffice();

const OLD = "ESP23A-S-01";
const LATER = new Date("2026-11-21T18:00:00.000Z");

async function splitOne() {
  const { db, elena: nora, mario } = office;
  await publishSucceedingPlan(db, { nora, mario });
  await decideSuccession(db, { nora, mario });
}

test("feeds, the map of the site and the open data say which promises follow which", async () => {
  const { db } = office;
  await splitOne();
  const ask = async (loader: typeof country, code?: string) => {
    const params = code === undefined ? {} : { code };
    const answer = await askResource(db, loader, "/feed.atom", { params });
    return readAtom(await answer.text()).entries.map(({ title }) => title);
  };
  const said = `${OLD}: Ahora se sigue como ESP23A-S-03 y ESP23A-S-04`;
  expect(await ask(country)).toEqual([said]);
  expect(await ask(ofTarget, "ESP23A-S-04")).toEqual([said]);
  expect(await ask(ofTarget, "ESP23A-S-02")).toEqual([]);
  const changes = await listLastPublishedChangesOfTargets(db, SUCCEEDING_PLAN);
  expect([...changes.keys()].sort()).toEqual([
    ...[OLD, "ESP23A-S-03", "ESP23A-S-04"],
  ]);
  const rows = await rowsOf(db, "targets");
  const cellsOf = (code: string) => rows.find((row) => row["code"] === code);
  expect(cellsOf(OLD)).toMatchObject({
    followedAs: "ESP23A-S-03 ESP23A-S-04",
    followedSince: SUCCEEDED.toISOString(),
    followedReason: "separate_promises",
  });
  expect(cellsOf("ESP23A-S-03")).toMatchObject({
    followedAs: "",
    follows: OLD,
  });
});

test("a copy that is filled with the open data counts the same on every day, and its record fits", async () => {
  await splitOne();
  const copy = await testDatabase();
  await upsertRegions(copy.db, WORLD_REGIONS);
  await upsertProvinces(copy.db, WORLD_PROVINCES);
  await upsertTerms(copy.db, TERMS);
  const data = await folderWith(await everyFile(office.db));
  const reading = await openDataFolder(data.folder);
  if (!reading.ok) throw new Error(reading.reason);
  const request = { source: reading.source, passwordHash: "no", now: LATER };
  expect(await importData(copy.db, request)).toMatchObject({ ok: true });
  for (const known of ["2026-11-20", "2026-11-21"]) {
    const asked = [SUCCEEDING_PLAN, "2026-11-21", known] as const;
    const there = await scorecardOf(office.db, ...asked);
    expect(await scorecardOf(copy.db, ...asked)).toEqual(there);
  }
  expect(await verifyRecord(copy.db)).toMatchObject({ ok: true });
  await data.remove();
  await copy.close();
});
