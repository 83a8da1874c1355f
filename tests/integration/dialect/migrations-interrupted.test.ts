import { expect, onTestFinished, test } from "vitest";
import { migrate } from "#db/migrate";
import type { Migration, MigrationSteps } from "#db/migration";
import { MIGRATIONS } from "#db/migrations/index";
import { emptyDatabase } from "#tests/support/database";
import { describeCatalogue } from "./catalogue";
import { LONG_FORM } from "#tests/support/long-form";

const NOW = new Date("2026-11-21T12:00:00Z");

/** The same migration, which fails instead of taking its step number `at`; counts the steps that it took. */
function interrupted(
  { name, up }: Migration,
  at: number,
  taken = { steps: 0 },
) {
  const guard = async (step: () => Promise<void>) => {
    if (taken.steps === at) throw new Error("the power went out");
    taken.steps += 1;
    await step();
  };
  const guarded = (m: MigrationSteps): MigrationSteps => ({
    createTable: (...given) => guard(() => m.createTable(...given)),
    createIndex: (...given) => guard(() => m.createIndex(...given)),
    createUniqueIndex: (...given) => guard(() => m.createUniqueIndex(...given)),
    appendOnly: (...given) => guard(() => m.appendOnly(...given)),
    run: (...given) => guard(() => m.run(...given)),
  });
  const migration: Migration = {
    name,
    async up(m) {
      await up(guarded(m));
      // After its last step and before the row that remembers it.
      await guard(() => Promise.resolve());
    },
  };
  return { migration, taken };
}

/** Where a migration of so many steps is cut off: everywhere in the long form, else at its beginning, middle and end. */
function cuts(steps: number): number[] {
  const all = Array.from({ length: steps }, (_, at) => at);
  if (LONG_FORM) return all;
  return [...new Set([0, steps >> 1, steps - 1])];
}

test("every migration, cut off anywhere, leaves the schema as it was, and the next start goes on; twice is once", async () => {
  const { db, close } = await emptyDatabase();
  onTestFinished(close);
  const counting = await emptyDatabase();
  onTestFinished(counting.close);
  // The table that remembers migrations comes before all of them.
  await migrate(db, [], NOW);
  for (const [index, migration] of MIGRATIONS.entries()) {
    const earlier = MIGRATIONS.slice(0, index);
    const { migration: counted, taken } = interrupted(migration, Infinity);
    await migrate(counting.db, [...earlier, counted], NOW);
    const before = await describeCatalogue(db);
    for (const at of cuts(taken.steps)) {
      const { migration: broken } = interrupted(migration, at);
      await expect(migrate(db, [...earlier, broken], NOW)).rejects.toThrow(
        "the power went out",
      );
      expect(await describeCatalogue(db), migration.name).toEqual(before);
    }
    const upTo = MIGRATIONS.slice(0, index + 1);
    expect(await migrate(db, upTo, NOW)).toEqual([migration.name]);
    expect(await migrate(db, upTo, NOW)).toEqual([]);
  }
  expect(await describeCatalogue(db)).toEqual(
    await describeCatalogue(counting.db),
  );
});

test("from every earlier schema a start leads to the same last one", async () => {
  const whole = await emptyDatabase();
  onTestFinished(whole.close);
  await migrate(whole.db, MIGRATIONS, NOW);
  const last = await describeCatalogue(whole.db);
  for (const count of cuts(MIGRATIONS.length)) {
    const { db, close } = await emptyDatabase();
    onTestFinished(close);
    await migrate(db, MIGRATIONS.slice(0, count), NOW);
    await migrate(db, MIGRATIONS, NOW);
    expect(await describeCatalogue(db)).toEqual(last);
  }
});
