import { randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import { openDesk, source, type Desk } from "./desk";
import { makeWorld, type World } from "./world";

/** Words that no file may hold. */
export const CANARIES = {
  pending: "Canario pendiente: nadie ha decidido sobre esto.",
  rejected: "Canario rechazado: esto no se publica nunca.",
  protectedTitle: "Canario protegido: una fuente con miedo",
  refusal: "Canario de una opinión que no prevaleció.",
  draft: "Canario en borrador, a medio escribir.",
} as const;

/** A summary that a spreadsheet would run. */
export const FORMULA = `=HYPERLINK("https://malo.example","Vea aquí el acta")`;

/** A month after everything else. */
const RETRACTED = new Date("2023-04-01T15:00:00.000Z");

/** What a small country has published, and much that it has not. */
export interface OpenDataStory {
  world: World;
  desk: Desk;
  /** In progress, of a group, with a protected source and a grade. */
  ordinary: string;
  /** Measured 26.5 percent; its words are a formula. */
  measured: string;
  /** Broken, by two who agreed after a third disagreed. */
  verdict: string;
  /** Published and taken back. */
  retracted: string;
}

/** Plays the story through the commands: four published updates in two provinces, and some that are not. */
export async function tellOpenDataStory(db: Database): Promise<OpenDataStory> {
  const world = await makeWorld(db);
  const desk = openDesk(db);
  const rosa = await world.citizen("Rosa");
  const tomas = await world.citizen("Tomás Ñahui");
  const mario = await world.moderator("Mario", "*");
  const elena = await world.moderator("Elena", "*");
  const pedro = await world.moderator("Pedro", "*");
  const group = await world.group("Vigilantes de Espinar", rosa);

  const ordinary = await desk.tell(await world.again(rosa), "ESP-S-01", {
    groupId: group,
    evidence: [
      source("diario.example", { title: "+ Obra en marcha", place: "Yauri" }),
      source("otro.example", {
        title: CANARIES.protectedTitle,
        visibility: "moderators_only",
      }),
    ],
  });
  const [shown] = await db
    .selectFrom("evidence")
    .select("id")
    .where("update_id", "=", ordinary)
    .orderBy("position")
    .execute();
  await desk.decide(mario, ordinary, "approve", {
    note: "@Mario: coincide con lo que se ve en la obra.",
    grades: [{ evidenceId: shown?.id ?? "", grade: "primary" }],
  });

  const measured = await desk.tell(rosa, "ESP-S-02", {
    effectiveDate: "2021-06-30",
    measuredValue: 26.5,
    summary: FORMULA,
  });
  await desk.decide(elena, measured, "approve");

  const verdict = await desk.tell(tomas, "TAR-S-01", {
    status: "broken",
    effectiveDate: "2023-01-15",
    reason: "no_budget",
  });
  await desk.decide(mario, verdict, "approve");
  await desk.decide(elena, verdict, "reject", { note: CANARIES.refusal });
  await desk.decide(pedro, verdict, "approve");

  const retracted = await desk.tell(tomas, "ESP-S-01", { status: "stalled" });
  await desk.decide(mario, retracted, "approve");

  await desk.tell(rosa, "ESP-A-05", { summary: CANARIES.pending });
  const rejected = await desk.tell(rosa, "ESP-A-06", {
    summary: CANARIES.rejected,
  });
  await desk.decide(mario, rejected, "reject");
  await writeDraft(db, rosa.id);
  await openDesk(db, RETRACTED).retract(elena, retracted);
  return { world, desk, ordinary, measured, verdict, retracted };
}

async function writeDraft(db: Database, authorId: string): Promise<void> {
  const id = randomUUID();
  const at = "2023-03-01T15:00:00.000Z";
  await db
    .insertInto("updates")
    .values({
      id,
      target_code: "ESP-I-07",
      author_id: authorId,
      state: "draft",
      version: 1,
      submitted_version: null,
      language: "es",
      created_at: at,
      changed_at: at,
    })
    .execute();
  const fields = JSON.stringify({ summary: CANARIES.draft });
  await db
    .insertInto("update_drafts")
    .values({ update_id: id, fields, saved_at: at })
    .execute();
}
