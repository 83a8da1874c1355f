import type { OverseenGroup } from "#app/components/group/overseen-group-view";
import { changeMemberRole } from "#app/commands/change-member-role.server";
import { closeGroup } from "#app/commands/close-group.server";
import { moveGroup } from "#app/commands/move-group.server";
import { renameGroup } from "#app/commands/rename-group.server";
import { restGroup } from "#app/commands/rest-group.server";
import { limaDay } from "#app/domain/text/calendar";
import type { OversightAct } from "#app/domain/group/group-oversight";
import type { Actor } from "#app/domain/account/user";
import { findGroupContact } from "#db/queries/group/group-contacts";
import { listGroupMembers } from "#db/queries/group/group-members";
import { listInvitedMembers } from "#db/queries/group/group-tree";
import { findPublishedGroup } from "#db/queries/group/published-groups";
import type { AppContext } from "../context.server";
import type { GroupActResult } from "./group-act.server";
import { problem } from "../http/problem.server";

/** A group as administrators see it: everybody in it, who let whom in, and how to reach it. Throws 404 where there is none. */
export async function loadOverseenGroup(
  request: Request,
  { db, now }: AppContext,
  slug: string,
): Promise<OverseenGroup> {
  const group = await findPublishedGroup(db, slug, limaDay(now()));
  if (group === null) {
    throw problem(request, 404, (words) => words.group.problem.group_not_found);
  }
  const members = await listGroupMembers(db, group.id);
  return {
    group,
    contact: await findGroupContact(db, group.id),
    members: members.map(({ userId: id, ...member }) => ({ id, ...member })),
    tree: await listInvitedMembers(db, group.id),
  };
}

/** Does what one of an administrator's forms about a group asks for. */
export async function overseeGroup(
  { db, now }: AppContext,
  actor: Actor,
  slug: string,
  act: OversightAct,
  provinces: readonly string[],
): Promise<GroupActResult> {
  const who = { actor, slug, now: now() };
  switch (act.intent) {
    case "rename":
      return told(await renameGroup(db, { ...who, ...act }), "group_renamed");
    case "move":
      return told(await moveGroup(db, { ...who, provinces }), "group_moved");
    case "suspend":
    case "resume": {
      const reason = act.intent === "suspend" ? act.reasonCode : null;
      const done = reason === null ? "group_resumed" : "group_suspended";
      return told(await restGroup(db, { ...who, reason }), done);
    }
    case "close": {
      const { reasonCode: reason } = act;
      return told(await closeGroup(db, { ...who, reason }), "group_closed");
    }
    case "role": {
      const { person: userId, role } = act;
      const asked = { ...who, userId, role };
      return told(await changeMemberRole(db, asked), "group_role");
    }
  }
}

function told(
  result: { ok: true } | { ok: false; reason: string },
  done: string,
): GroupActResult {
  return result.ok ? { ok: true, done } : result;
}
