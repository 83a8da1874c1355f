import fc from "fast-check";
import { expect, test } from "vitest";
import type { Database } from "#db/client";
import { testDatabase } from "#tests/support/database";
import { checkInvariants } from "#tests/support/invariants";
import { UpdateModel } from "#tests/support/update-model";
import {
  anyStep,
  openStage,
  predict,
  type Step,
} from "#tests/support/update-stage";

const LONG = 5 * 60_000;

test(
  "any sequence of sendings and decisions goes as the rules tell it",
  { timeout: LONG },
  async () => {
    const heard = new Set<string>();
    await onManyStages(12, async (stage, steps, db) => {
      const model = new UpdateModel();
      for (const step of steps) {
        const found = "index" in step ? model.updates[step.index] : undefined;
        // The model changes what it has; the page was opened before.
        const head = found === undefined ? null : { ...found };
        const expected = predict(model, step, head);
        const said = await stage.play(step, head);
        expect(said, JSON.stringify(step)).toBe(expected);
        heard.add(said);
      }
      const rows = await db.selectFrom("updates").selectAll().execute();
      for (const [index, id] of stage.ids.entries()) {
        const { state, version } = model.updates[index] ?? {};
        const row = rows.find((it) => it.id === id);
        expect(row).toMatchObject({ state, version });
      }
    });
    // The sequences are long and many enough to have met the heart of it.
    for (const word of ["published", "waiting_second", "own_group"]) {
      expect(heard).toContain(word);
    }
  },
);

test(
  "played five at a time, in whatever order they arrive, they leave nothing untrue",
  { timeout: LONG },
  async () => {
    await onManyStages(8, async (stage, steps) => {
      for (let at = 0; at < steps.length; at += 5) {
        const chunk = steps.slice(at, at + 5);
        const heads = await Promise.all(
          chunk.map((step) =>
            "index" in step ? stage.look(step.index) : Promise.resolve(null),
          ),
        );
        await Promise.all(
          chunk.map((step, index) => stage.play(step, heads[index] ?? null)),
        );
      }
    });
  },
);

/** Plays sequences, each in a world of its own, and checks its invariants at the end. */
async function onManyStages(
  numRuns: number,
  play: (
    stage: Awaited<ReturnType<typeof openStage>>,
    steps: readonly Step[],
    db: Database,
  ) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 20, maxLength: 60 }),
      async (steps) => {
        const site = await testDatabase();
        try {
          await play(await openStage(site.db), steps, site.db);
          await checkInvariants(site.db);
        } finally {
          await site.close();
        }
      },
    ),
    { numRuns },
  );
}
