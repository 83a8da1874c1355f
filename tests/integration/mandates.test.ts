import { expect, test } from "vitest";
import { confirmMandate } from "#app/commands/confirm-mandate.server";
import { proposeMandate } from "#app/commands/propose-mandate.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { SettledMandate } from "#app/domain/plan/plan";
import type { Actor } from "#app/domain/account/user";
import {
  findPublishedMandateSource,
  listMandateProposals,
} from "#db/queries/plan/mandates";
import { findPublishedPlan, listPublishedPlans } from "#db/queries/plan/plans";
import { useOffice } from "#tests/support/office";
import { everywhere } from "#tests/support/world";

const office = useOffice();

const NOW = new Date("2023-03-02T17:00:00.000Z");
const SOURCE = {
  title: "Acta de proclamación",
  url: "https://www.jne.gob.pe/acta",
};

async function planOf(provinceSlug: string): Promise<string> {
  const [plan] = await listPublishedPlans(office.db, { provinceSlug });
  if (plan === undefined) throw new RangeError(provinceSlug);
  return plan.id;
}

async function propose(
  actor: Actor,
  planId: string,
  mandate: SettledMandate = "governing",
) {
  const input = { mandate, ...SOURCE };
  return proposeMandate(office.db, { actor, planId, input, now: NOW });
}

async function confirm(
  actor: Actor,
  planId: string,
  intent: "confirm" | "drop" = "confirm",
) {
  const proposedAt = NOW.toISOString();
  const request = { actor, planId, proposedAt, intent, now: NOW };
  return confirmMandate(office.db, request);
}

const mandateOf = async (planId: string) =>
  (await findPublishedPlan(office.db, planId))?.mandate;

test("an administrator proposes, a moderator of the province confirms: the plan, its source and the record say so", async () => {
  const { db, world, pedro } = office;
  const ana = await world.person("Ana", [everywhere("admin")]);
  const tarata = await planOf("tarata");
  expect(await propose(ana, tarata)).toEqual({ ok: true });
  expect(await mandateOf(tarata)).toBe("unverified");
  expect(await propose(pedro, tarata)).toMatchObject({
    reason: "already_proposed",
  });
  expect(await confirm(ana, tarata)).toMatchObject({ reason: "own_proposal" });
  expect(await confirm(pedro, tarata)).toMatchObject({ outcome: "confirmed" });
  expect(await mandateOf(tarata)).toBe("governing");
  const shown = await findPublishedMandateSource(db, tarata, "2023-03-02");
  expect(shown).toMatchObject(SOURCE);
  const before = await findPublishedMandateSource(db, tarata, "2023-03-01");
  expect(before).toBeNull();
  expect(await propose(ana, tarata)).toMatchObject({ reason: "same_mandate" });
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("nobody settles a plan of a province that is not theirs, and a proposal can be dropped", async () => {
  const { mario, rosa, pedro, db } = office;
  const tarata = await planOf("tarata");
  expect(await propose(mario, tarata)).toMatchObject({ reason: "not_allowed" });
  expect(await propose(rosa, tarata)).toMatchObject({ reason: "not_allowed" });
  expect(await propose(pedro, "x")).toMatchObject({ reason: "plan_not_found" });
  await propose(pedro, tarata);
  expect(await confirm(mario, tarata)).toMatchObject({ reason: "not_allowed" });
  expect(await confirm(pedro, tarata, "drop")).toMatchObject({
    outcome: "dropped",
  });
  expect((await listMandateProposals(db)).size).toBe(0);
  expect(await confirm(pedro, tarata)).toMatchObject({ reason: "no_proposal" });
});

test("one governing plan a province and term, and none of the opposition with a verdict", async () => {
  const { world, rosa, mario, elena, pedro, desk } = office;
  await world.plan("ESP19B", "unverified");
  const plans = await listPublishedPlans(office.db, {
    provinceSlug: "espinar",
  });
  const other = plans.find(({ prefix }) => prefix === "ESP19B")?.id ?? "";
  const governing = plans.find(({ prefix }) => prefix === "ESP")?.id ?? "";
  expect(await propose(pedro, other)).toMatchObject({
    reason: "other_governing",
  });
  const id = await desk.tell(rosa, "ESP-E-04", { status: "fulfilled" });
  await desk.decide(mario, id, "approve");
  await propose(pedro, governing, "opposition");
  await desk.decide(elena, id, "approve");
  expect(await confirm(mario, governing)).toMatchObject({
    reason: "has_verdicts",
  });
});

test("two who confirm at once settle it once", async () => {
  const { world, pedro, db } = office;
  const ana = await world.person("Ana", [everywhere("admin")]);
  const luz = await world.person("Luz", [everywhere("admin")]);
  const tarata = await planOf("tarata");
  await propose(pedro, tarata);
  const results = await Promise.all([
    confirm(ana, tarata),
    confirm(luz, tarata),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a source that was changed behind the record's back is found", async () => {
  const { world, pedro, db } = office;
  const ana = await world.person("Ana", [everywhere("admin")]);
  const tarata = await planOf("tarata");
  await propose(pedro, tarata);
  await confirm(ana, tarata);
  const point = (url: string) =>
    db.updateTable("plan_mandate_content").set({ source_url: url }).execute();
  await point("https://otro.example/acta");
  expect(await verifyRecord(db)).toMatchObject({
    ok: false,
    fault: { table: "plan_mandates" },
  });
  await point(SOURCE.url);
});
