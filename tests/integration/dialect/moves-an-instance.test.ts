import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { findRecordHead } from "#db/queries/record/record";
import { runMove } from "../../../scripts/migrate-db/run";
import { countRows } from "#tests/support/count-rows";
import { emptyDatabase, engineUnderTest } from "#tests/support/database";
import { furnish, settingsIn, temporaryFolder } from "#tests/support/instance";
import { playRecordStory } from "#tests/support/record-story";
import { freePort } from "#tests/support/site-process";

const NOW = new Date("2026-11-21T12:00:00Z");

/** An instance in a file, as every instance begins. */
async function openLocal() {
  const folder = await temporaryFolder("move");
  const settings = settingsIn(folder);
  const db = await openDatabase(settings.databaseUrl);
  onTestFinished(() => db.destroy());
  await migrate(db, MIGRATIONS, NOW);
  await playRecordStory(db);
  await furnish(db, settings);
  return { db, folder };
}

async function run(folder: string, ...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  await runMove({
    args,
    env: { DATA_DIR: folder, PORT: String(await freePort()), LANG: "en_US" },
    say: (line) => lines.push(line),
    now: NOW,
  });
  return lines;
}

/** A run for files has no server to go to, so this is a test of the other run alone. */
if (engineUnderTest() === "postgres") {
  test("an instance moves to a server: same counts, same root, and never a second time", async () => {
    const { db, folder } = await openLocal();
    const target = await emptyDatabase();
    onTestFinished(target.close);
    const lines = await run(folder, "--to", target.url);
    const { size, root } = await findRecordHead(db);
    expect(lines.at(-1)).toMatch(`a record of ${size} entries, root ${root}`);
    expect(await findRecordHead(target.db)).toEqual({ size, root });
    expect(await countRows(target.db)).toEqual(await countRows(db));
    await expect(run(folder, "--to", target.url)).rejects.toMatchObject({
      message: expect.stringMatching(/holds data already/) as string,
      exitCode: 1,
    });
  });
}

test.each([[], ["--to"], ["--to", "sqlite:otra.db"], ["postgres://a/b"]])(
  "without a server to go to it says how: %j",
  async (...args) => {
    const folder = await temporaryFolder("move");
    await expect(run(folder, ...args)).rejects.toMatchObject({
      message: expect.stringMatching(/npm run migrate-db -- --to/) as string,
      exitCode: 2,
    });
  },
);

test("where there are no data it says so", async () => {
  const folder = await temporaryFolder("move");
  await expect(
    run(folder, "--to", "postgres://nobody@127.0.0.1:1/none"),
  ).rejects.toMatchObject({ exitCode: 1 });
});
