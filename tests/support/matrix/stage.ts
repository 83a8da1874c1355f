import { fileStatement } from "#app/commands/file-statement.server";
import type { Database } from "#db/client";
import { openDesk } from "../desk";
import { proposeOne } from "../group-life";
import { openPlanDraft } from "../plan-desk";
import { openRemovals } from "../removal-desk";
import { makeWorld, mustBeOk } from "../world";
import { makeCast, type Cast, type Who } from "./cast";

/** What stands on the stage on which all of the cast try every address. */
export interface Stage {
  db: Database;
  cast: Cast;
  /** Updates of the citizen on `ESP-S-01`, by the state that they are in. */
  updates: Readonly<Record<StagedState, string>>;
  /** A submitted one in the name of the group of `moderatorOfTheGroup`. */
  groupUpdate: string;
  /** A proposal of `moderatorHere` to hide the summary of the approved update. */
  removal: string;
  /** The address of the group of `citizen`, who coordinates it, and of `moderatorOfTheGroup`. */
  group: string;
  /** A group that `otherCitizen` proposed for Espinar. */
  proposal: string;
  /** A correction request of another citizen on the approved one. */
  correction: string;
  /** A draft of a plan for Espinar, on the desk. */
  planDraft: string;
  /** Sessions that are used for many questions. */
  sessions: Map<Who, string>;
}

/** Every state of an update that was submitted. */
export const STAGED_STATES = [
  "submitted",
  "changes_requested",
  "approved",
  "rejected",
  "retracted",
  "withdrawn",
] as const;

export type StagedState = (typeof STAGED_STATES)[number];

/** Sets the stage: a small country, the cast, an update in each state. */
export async function setStage(db: Database): Promise<Stage> {
  const world = await makeWorld(db);
  const before = await makeCast(world);
  const { citizen, moderatorHere } = before;
  const group = await world.group("Ojo", citizen, before.moderatorOfTheGroup);
  const cast = { ...before };
  for (const who of ["citizen", "moderatorOfTheGroup"] as const)
    cast[who] = await world.again(cast[who]);
  const desk = openDesk(db);
  const tell = () => desk.tell(citizen, "ESP-S-01");
  const decided = async (
    action: "approve" | "request_changes" | "reject",
  ): Promise<string> => {
    const id = await tell();
    await desk.decide(moderatorHere, id, action);
    return id;
  };
  const retracted = await decided("approve");
  await desk.retract(moderatorHere, retracted);
  const withdrawn = await tell();
  const { version } = await desk.see(withdrawn);
  await desk.withdraw(citizen, { updateId: withdrawn, version });
  const updates = {
    submitted: await tell(),
    changes_requested: await decided("request_changes"),
    approved: await decided("approve"),
    rejected: await decided("reject"),
    retracted,
    withdrawn,
  };
  const author = cast.citizen;
  const change = { groupId: group };
  const groupUpdate = await desk.tell(author, "ESP-S-01", change);
  const correction = await askForCorrection(db, cast, updates.approved);
  const { id: removal } = await openRemovals(db, desk.now).propose(
    cast.moderatorHere,
    updates.approved,
    { act: "hide", ground: "privacy" },
  );
  const planDraft = await openPlanDraft(db, cast.moderatorHere);
  const groups = {
    group: `group-${group}`,
    proposal: await proposeOne(db, cast.otherCitizen),
  };
  const sessions = new Map<Who, string>();
  const waiting = { correction, removal };
  const staged = { groupUpdate, ...waiting, planDraft, ...groups };
  return { db, cast, updates, ...staged, sessions };
}

async function askForCorrection(
  db: Database,
  { otherCitizen: actor }: Cast,
  updateId: string,
): Promise<string> {
  const words = "La cuadrilla es de otra obra, la del puente.";
  const submissionId = "5b0f6a52-7f4e-4d0e-9a44-0d3c6a1f7e21";
  const input = { submissionId, kind: "correction", words, url: null } as const;
  const now = new Date("2026-11-20T16:00:00.000Z");
  const filing = { actor, updateId, input, language: "es", now } as const;
  return mustBeOk(await fileStatement(db, filing)).statementId;
}
