import { randomUUID } from "node:crypto";
import { amendPlan } from "#app/commands/amend-plan.server";
import { createAccount } from "#app/commands/create-account.server";
import { decideUpdate } from "#app/commands/decide-update.server";
import { publishPlan } from "#app/commands/publish-plan.server";
import { retractUpdate } from "#app/commands/retract-update.server";
import { submitUpdate } from "#app/commands/submit-update.server";
import type { DecisionInput } from "#app/domain/decision/decision-input";
import { PlanFile } from "#app/domain/plan/plan-file";
import { TERMS } from "#app/domain/province/term";
import type { Role } from "#app/domain/account/user";
import type { Database } from "#db/client";
import {
  upsertProvinces,
  upsertRegions,
  upsertTerms,
} from "#db/queries/province/reference";
import { action, type Draft, item, plan } from "./plan-draft";
import { evidenceRow, schemaOf, TWO_ORIGINS, updateForm } from "./update-form";
import { declareForGood } from "./world";
import { WORLD_PROVINCES, WORLD_REGIONS } from "./world-plans";

const NOW = new Date("2023-02-01T15:00:00.000Z");

/** What a record holds after a small story, for tests that bend it afterwards. */
export interface RecordStory {
  /** Mario, who decides; Luz, who does so too. */
  mario: string;
  luz: string;
  /** Public since Mario approved it, with a note and grades. */
  ordinary: string;
  /** A verdict of Mario and Luz. */
  verdict: string;
  /** Approved and taken back. */
  retracted: string;
}

/** Plays a plan's publication and amendment, two appointments, an ordinary update, a verdict and a retraction through the commands: nine entries. */
export async function playRecordStory(db: Database): Promise<RecordStory> {
  await upsertRegions(db, WORLD_REGIONS);
  await upsertProvinces(db, WORLD_PROVINCES);
  await upsertTerms(db, TERMS);
  await publishAndAmend(db);
  const rosa = await open(db, "Rosa", "citizen", "*");
  const mario = await open(db, "Mario", "moderator", "espinar");
  const luz = await open(db, "Luz", "moderator", "*");

  const ordinary = await submit(db, rosa, {
    evidence: [
      evidenceRow(),
      evidenceRow({ title: "Un vecino", visibility: "moderators_only" }),
    ],
  });
  await decide(db, ordinary, mario, "approve");
  const verdict = await submit(db, rosa, {
    status: "broken",
    effectiveDate: "15/01/2023",
    evidence: TWO_ORIGINS,
  });
  await decide(db, verdict, luz, "approve");
  await decide(db, verdict, mario, "approve");
  const retracted = await submit(db, rosa, { status: "stalled" });
  await decide(db, retracted, mario, "approve");
  await decide(db, retracted, luz, "retract");
  return { mario, luz, ordinary, verdict, retracted };
}

async function publishAndAmend(db: Database): Promise<void> {
  const second = item({ code: "ESP-S-02" });
  const publish = (draft: Draft) => PlanFile.parse(draft);
  const before = publish(plan([item(), second, action]));
  await expectOk(publishPlan(db, { planFile: before, now: NOW }));
  const mended = { ...second, objective: "Objetivo que faltaba" };
  const after = publish(
    plan([item(), mended, action], { notes: ["Otra nota."] }),
  );
  await expectOk(amendPlan(db, { planFile: after, now: NOW }));
}

async function open(db: Database, name: string, role: Role, scope: string) {
  const account = await expectOk(
    createAccount(db, {
      name,
      email: `${name.toLowerCase()}@example.org`,
      passwordHash: "never matches",
      language: "es",
      role,
      scopes: [scope],
      by: role === "citizen" ? "self" : "operator",
      now: NOW,
    }),
  );
  await declareForGood(db, account.userId);
  return account.userId;
}

async function submit(db: Database, author: string, change: Draft) {
  const form = updateForm({
    evidence: [evidenceRow()],
    ...change,
    submissionId: randomUUID(),
  });
  const input = schemaOf({ today: "2023-02-01" }).parse(form);
  const sent = await expectOk(
    submitUpdate(db, {
      actor: { id: author },
      targetCode: "ESP-S-02",
      input: { ...input, intent: "submit" },
      language: "es",
      now: NOW,
    }),
  );
  return sent.updateId;
}

async function decide(
  db: Database,
  updateId: string,
  person: string,
  decision: "approve" | "retract",
): Promise<void> {
  const { content_hash: contentHash } = await db
    .selectFrom("update_versions")
    .select("content_hash")
    .where("update_id", "=", updateId)
    .executeTakeFirstOrThrow();
  const [evidence] = await db
    .selectFrom("evidence")
    .select("id")
    .where("update_id", "=", updateId)
    .orderBy("position")
    .execute();
  const input: DecisionInput = {
    version: 1,
    contentHash,
    decision,
    reasonCode: decision === "retract" ? "disproved" : null,
    note: "Coincide con lo que se ve en la obra.",
    grades:
      evidence === undefined || decision === "retract"
        ? []
        : [{ evidenceId: evidence.id, grade: "primary" }],
    looked: [],
  };
  const request = { actor: { id: person }, updateId, input, now: NOW };
  const decideNow = decision === "approve" ? decideUpdate : retractUpdate;
  await expectOk<{ ok: boolean }>(decideNow(db, request));
}

async function expectOk<T extends { ok: boolean }>(
  work: Promise<T>,
): Promise<Extract<T, { ok: true }>> {
  const result = await work;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}
