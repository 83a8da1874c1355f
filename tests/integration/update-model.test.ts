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
  type Head,
  type Step,
} from "#tests/support/update-stage";

const LONG = 5 * 60_000;

const anySteps = fc.array(anyStep, { minLength: 20, maxLength: 60 });

/** What the page of a step showed before the model changes it. */
function pageOf(model: UpdateModel, step: Step): Head | null {
  const found = "index" in step ? model.updates[step.index] : undefined;
  return found === undefined ? null : { ...found };
}

/** Every answer that a rule can give. */
const ANSWERS = [
  "accepted",
  "not_author",
  "wrong_target",
  "not_editable",
  "version_changed",
  "group_not_member",
  "not_allowed",
  "own_update",
  "own_group",
  "outside_provinces",
  "content_changed",
  "not_open",
  "already_decided",
  "action_not_offered",
  "published",
  "rejected",
  "changes_requested",
  "waiting_second",
  "waiting_third",
  "retracted",
];

test("the sequences that are played meet every answer there is", () => {
  const heard = new Set<string>();
  for (const steps of fc.sample(anySteps, { numRuns: 300, seed: 2019 })) {
    const model = new UpdateModel();
    for (const step of steps) {
      heard.add(predict(model, step, pageOf(model, step)));
    }
  }
  expect(ANSWERS.filter((answer) => !heard.has(answer))).toEqual([]);
});

test(
  "any sequence of sendings and decisions goes as the rules tell it",
  { timeout: LONG },
  async () => {
    await onManyStages(12, async (stage, steps, db) => {
      const model = new UpdateModel();
      for (const step of steps) {
        const head = pageOf(model, step);
        const expected = predict(model, step, head);
        const said = await stage.play(step, head);
        expect(said, JSON.stringify(step)).toBe(expected);
      }
      const rows = await db.selectFrom("updates").selectAll().execute();
      for (const [index, id] of stage.ids.entries()) {
        const { state, version } = model.updates[index] ?? {};
        const row = rows.find((it) => it.id === id);
        expect(row).toMatchObject({ state, version });
      }
    });
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
    fc.asyncProperty(anySteps, async (steps) => {
      const site = await testDatabase();
      try {
        await play(await openStage(site.db), steps, site.db);
        await checkInvariants(site.db);
      } finally {
        await site.close();
      }
    }),
    { numRuns },
  );
}
