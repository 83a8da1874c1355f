import type { Database } from "#db/client";
import { openDesk } from "../desk";
import { proposeOne } from "../group-life";
import { openPlanDraft } from "../plan-desk";
import { makeWorld } from "../world";
import { makeCast, type Cast, type Who } from "./cast";

/** What stands on the stage on which all of the cast try every address. */
export interface Stage {
  db: Database;
  cast: Cast;
  /** Updates of the citizen on `ESP-S-01`, by the state that they are in. */
  updates: Readonly<Record<StagedState, string>>;
  /** A submitted one in the name of the group of `moderatorOfTheGroup`. */
  groupUpdate: string;
  /** The address of the group of `citizen`, who coordinates it, and of `moderatorOfTheGroup`. */
  group: string;
  /** A group that `otherCitizen` proposed for Espinar. */
  proposal: string;
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
  const planDraft = await openPlanDraft(db, cast.moderatorHere);
  const groups = {
    group: `group-${group}`,
    proposal: await proposeOne(db, cast.otherCitizen),
  };
  const sessions = new Map<Who, string>();
  return { db, cast, updates, groupUpdate, planDraft, ...groups, sessions };
}
