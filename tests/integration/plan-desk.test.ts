import { expect, test } from "vitest";
import { changeDraftItem } from "#app/commands/change-draft-item.server";
import { publishPlan } from "#app/commands/publish-plan.server";
import { stepDraft } from "#app/commands/step-plan-draft.server";
import { draftedPlan } from "#app/domain/plan-draft-file";
import { findPlanDraft } from "#db/queries/plan-drafts";
import { listDraftItems } from "#db/queries/plan-draft-items";
import { useOffice } from "#tests/support/office";
import { openPlanDraft } from "#tests/support/plan-desk";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();
const now = new Date("2026-11-21T15:00:00.000Z");

test("of four hands on one version one counts, and of two who publish one does", async () => {
  const { db, mario, elena, pedro } = office;
  const draftId = await openPlanDraft(db, mario);
  const change = { act: "accepted" } as const;
  const accept = async (number: number) =>
    await changeDraftItem(db, {
      ...{ actor: mario, draftId, number, version: 1 },
      ...{ change, now },
    });
  const race = await Promise.all([1, 1, 1, 1].map(accept));
  expect(race.filter(({ ok }) => ok)).toHaveLength(1);
  for (const number of [2, 3, 4]) mustBeOk(await accept(number));
  const submitted = { act: "submitted" } as const;
  const step = { actor: mario, draftId, version: 2, now };
  mustBeOk(await stepDraft(db, { ...step, change: submitted }));
  const draft = await findPlanDraft(db, draftId);
  if (draft === null) throw new RangeError(draftId);
  const plan = mustBeOk(draftedPlan(draft, await listDraftItems(db, draftId)));
  const publish = async (actor: typeof mario) =>
    await publishPlan(db, {
      ...{ planFile: plan.planFile, now },
      fromDraft: { id: draftId, version: draft.version, actor },
    });
  expect(await publish(mario)).toMatchObject({ reason: "own_draft" });
  const both = await Promise.all([publish(elena), publish(pedro)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
