import { randomUUID } from "node:crypto";
import { endOfLimaDay, type Instant } from "#app/domain/text/calendar";
import type { Evidence, EvidenceGrade } from "#app/domain/evidence/evidence";
import type { ClaimableStatus } from "#app/domain/status/status";
import type { UpdateContent, UpdateState } from "#app/domain/update/update";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction, type Database } from "#db/client";
import { appendDecision } from "#db/queries/decision/decisions";
import { refreshStandings } from "#db/queries/province/standings";
import { insertPublication } from "#db/queries/plan/target-publications";
import { insertUpdateVersion } from "#db/queries/update/update-versions";
import { insertUpdate } from "#db/queries/update/updates";

/** An update to be put into the tables as it stands, past every rule: for tests of what is read. */
export interface Story {
  id?: string;
  targetCode: string;
  author: Actor;
  status: ClaimableStatus;
  effectiveDate: string;
  content?: Partial<UpdateContent>;
  evidence?: readonly (Partial<Evidence> & { grade?: EvidenceGrade })[];
}

/** Who decided, and when the last of them did; a day means its end in Lima. */
export interface Ending {
  at: string;
  by: readonly Actor[];
  retracted?: { at: string; by: readonly Actor[]; note: string };
}

/** A published update; gives its id. Every decider approves with the note `de NAME`. */
export async function publish(
  db: Database,
  story: Story,
  ending: Ending,
): Promise<string> {
  return await writeTransaction(db, async (trx) => {
    const { id, evidence } = await insertStory(trx, story, "approved");
    const decidedAt = instant(ending.at);
    for (const [index, decider] of ending.by.entries()) {
      await decide(trx, story, id, decider, {
        round: "review",
        step: index + 1,
        decidedAt,
        note: `de ${decider.displayName}`,
        grades: evidence.flatMap(({ id: evidenceId, grade }) =>
          grade === undefined ? [] : [{ evidenceId, grade }],
        ),
      });
    }
    const [prefix] = story.targetCode.split("-");
    const { id: planId } = await trx
      .selectFrom("plans")
      .select("id")
      .where("prefix", "=", prefix ?? "")
      .executeTakeFirstOrThrow();
    await insertPublication(trx, {
      updateId: id,
      version: 1,
      targetCode: story.targetCode,
      planId,
      status: story.status,
      effectiveDate: story.effectiveDate,
      decidedAt,
    });
    if (ending.retracted !== undefined) {
      await retract(trx, story, id, ending.retracted);
    }
    return id;
  });
}

/** An update that is not public: submitted, waiting for changes, rejected or withdrawn; gives its id. */
export async function keepBack(
  db: Database,
  story: Story,
  state: Exclude<UpdateState, "approved" | "retracted">,
): Promise<string> {
  return await writeTransaction(db, async (trx) => {
    return (await insertStory(trx, story, state)).id;
  });
}

function instant(at: string): Instant {
  return at.includes("T") ? at : endOfLimaDay(at);
}

async function insertStory(trx: Database, story: Story, state: UpdateState) {
  const id = story.id ?? randomUUID();
  const submittedAt = instant("2019-02-01");
  await insertUpdate(trx, {
    id,
    targetCode: story.targetCode,
    authorId: story.author.id,
    state,
    version: 1,
    submittedVersion: 1,
    language: "es",
    createdAt: submittedAt,
  });
  const evidence = (story.evidence ?? []).map((item, index) => ({
    kind: "press" as const,
    title: `Nota ${index + 1}`,
    url: `https://diario.example/${index + 1}`,
    date: null,
    place: null,
    visibility: "public" as const,
    ...item,
    id: randomUUID(),
  }));
  await insertUpdateVersion(trx, {
    updateId: id,
    version: 1,
    submittedAt,
    salt: "5".repeat(64),
    contentHash: "c".repeat(64),
    content: {
      status: story.status,
      effectiveDate: story.effectiveDate,
      summary: "Lo que se vio en la visita a la obra.",
      measuredValue: null,
      reason: null,
      groupId: null,
      ...story.content,
      evidence,
    },
  });
  return { id, evidence };
}

interface Step {
  round: "review" | "retraction";
  step: number;
  decidedAt: Instant;
  note: string;
  grades: readonly { evidenceId: string; grade: EvidenceGrade }[];
}

async function decide(
  trx: Database,
  { author }: Story,
  updateId: string,
  decider: Actor,
  step: Step,
): Promise<void> {
  await appendDecision(trx, {
    ...step,
    id: randomUUID(),
    updateId,
    version: 1,
    action: step.round === "review" ? "approve" : "retract",
    reasonCode: step.round === "review" ? null : "disproved",
    salt: "5".repeat(64),
    authorId: author.id,
    deciderId: decider.id,
    contentHash: "c".repeat(64),
    looked: [],
  });
}

async function retract(
  trx: Database,
  story: Story,
  id: string,
  { at, by, note }: NonNullable<Ending["retracted"]>,
): Promise<void> {
  const decidedAt = instant(at);
  for (const [index, decider] of by.entries()) {
    const step = { round: "retraction" as const, step: index + 1 };
    await decide(trx, story, id, decider, {
      ...step,
      decidedAt,
      note,
      grades: [],
    });
  }
  await trx
    .updateTable("updates")
    .set({ state: "retracted" })
    .where("id", "=", id)
    .execute();
  await trx
    .updateTable("publications")
    .set({ retracted_at: decidedAt })
    .where("update_id", "=", id)
    .execute();
  await refreshStandings(trx, story.targetCode, story.effectiveDate);
}
