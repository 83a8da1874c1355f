import { expect, test } from "vitest";
import { acceptDraftItems } from "#app/commands/accept-draft-items.server";
import { changeDraftItem } from "#app/commands/change-draft-item.server";
import { publishPlan } from "#app/commands/publish-plan.server";
import { startPlanAmendment } from "#app/commands/start-plan-amendment.server";
import { startPlanDraft } from "#app/commands/start-plan-draft.server";
import { stepDraft } from "#app/commands/step-plan-draft.server";
import { draftedPlan } from "#app/domain/plan/plan-draft-file";
import { findPlanDraft } from "#db/queries/plan/plan-drafts";
import { listDraftItems } from "#db/queries/plan/plan-draft-items";
import { useOffice } from "#tests/support/office";
import { openPlanDraft } from "#tests/support/plan-desk";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();

test("of two who accept the same ticks each item is accepted once, and whoever changes one in between keeps it", async () => {
  const { db, mario, elena } = office;
  const draftId = await openPlanDraft(db, mario, 6);
  const drop = { act: "dropped", reason: "repeated" } as const;
  mustBeOk(
    await changeDraftItem(db, {
      ...{ actor: elena, draftId, number: 6, version: 1 },
      ...{ change: drop, now },
    }),
  );
  const items = await listDraftItems(db, draftId);
  const seen = items.map(({ number }) => ({ number, version: 1 }));
  const accept = async (actor: typeof mario) =>
    mustBeOk(await acceptDraftItems(db, { actor, draftId, seen, now }));
  const both = await Promise.all([accept(mario), accept(elena)]);
  const accepted = both.flatMap((one) => one.accepted);
  expect(accepted.sort()).toEqual([1, 2, 3, 4, 5]);
  expect(both.every(({ left }) => left.includes(6))).toBe(true);
  const after = await listDraftItems(db, draftId);
  expect(after.map(({ state }) => state)).toEqual([
    ...Array.from({ length: 5 }, () => "accepted"),
    "dropped",
  ]);
});
const now = new Date("2026-11-21T15:00:00.000Z");

test("two who bring a plan of one province at once get a prefix each", async () => {
  const { db, mario, elena } = office;
  const input = { province: "espinar", term: "2027-2030" as const };
  const bring = async (actor: typeof mario) =>
    mustBeOk(
      await startPlanDraft(db, {
        ...{ actor, now, input: { ...input, title: null, organization: null } },
        document: { file: "plan.md", sha256: "a".repeat(64) },
      }),
    );
  const both = await Promise.all([bring(mario), bring(elena)]);
  const drafts = await Promise.all(
    both.map(async ({ draftId }) => await findPlanDraft(db, draftId)),
  );
  const prefixes = drafts.map((one) => one?.prefix);
  expect(prefixes.sort()).toEqual(["ESP27A", "ESP27B"]);
});

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

  const { planId } = draft;
  const amend = async (actor: typeof mario) =>
    mustBeOk(await startPlanAmendment(db, { actor, planId, now }));
  const begun = await Promise.all([mario, elena, pedro].map(amend));
  expect(new Set(begun.map((it) => it.draftId)).size).toBe(1);
});
