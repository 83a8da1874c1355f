import { decideGroup } from "#app/commands/decide-group.server";
import { proposeGroup } from "#app/commands/propose-group.server";
import type { ProposeGroupInput } from "#app/domain/group/group-input";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { mustBeOk } from "./world";

/** When groups are proposed in tests, unless they say otherwise. */
export const GROUPS_BEGAN = new Date("2026-11-20T15:00:00.000Z");

/** A group that nothing speaks against. */
export const JUSTINAS: ProposeGroupInput = {
  name: "Vigilantes de la laguna",
  about: "Vecinas que miran las obras de agua de la provincia.",
  provinces: ["espinar"],
  contact: "vigilantes@ejemplo.pe",
};

/** Proposes a group; gives the proposal's id. */
export async function proposeOne(
  db: Database,
  actor: Pick<Actor, "id">,
  change: Partial<ProposeGroupInput> = {},
  now = GROUPS_BEGAN,
): Promise<string> {
  const input = { ...JUSTINAS, ...change };
  return mustBeOk(await proposeGroup(db, { actor, input, now })).proposalId;
}

/** Proposes a group and lets a moderator take it in; gives its id and its address. */
export async function openGroup(
  db: Database,
  actor: Pick<Actor, "id">,
  moderator: Pick<Actor, "id">,
  change: Partial<ProposeGroupInput> = {},
  now = GROUPS_BEGAN,
): Promise<{ groupId: string; slug: string }> {
  const proposalId = await proposeOne(db, actor, change, now);
  const input = { decision: "approve", note: null } as const;
  const decision = { actor: moderator, proposalId, input, now };
  const { slug } = mustBeOk(await decideGroup(db, decision));
  return { groupId: proposalId, slug };
}
