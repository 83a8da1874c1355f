import { randomUUID } from "node:crypto";
import { answerInvitation } from "#app/commands/answer-invitation.server";
import { changeMemberRole } from "#app/commands/change-member-role.server";
import { inviteMember } from "#app/commands/invite-member.server";
import { leaveGroup } from "#app/commands/leave-group.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { GroupRole } from "#app/domain/group/group";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { listGroupMembers } from "#db/queries/group/group-members";
import { GROUPS_BEGAN as NOW } from "./group-life";
import { mustBeOk } from "./world";

type Who = Pick<Actor, "id">;

/** What people do in one group, each act giving `ok`, its outcome or the reason of its refusal. */
export function actsIn(db: Database, slug: string) {
  const invite = async (actor: Who, email: string, now = NOW) => {
    const tokenId = randomUUID();
    const tokenHash = sha256Hex(tokenId);
    const ticket = { tokenId, tokenHash, mayMail: true };
    const request = { actor, slug, email, language: "es", ...ticket } as const;
    const result = await inviteMember(db, { ...request, now });
    return { reason: result.ok ? "ok" : result.reason, tokenHash };
  };
  const answer = async (
    actor: Who,
    tokenHash: string,
    now = NOW,
    accepts = true,
  ) => {
    const request = { actor, key: { tokenHash }, accepts, now };
    const result = await answerInvitation(db, request);
    return result.ok ? "ok" : result.reason;
  };
  return {
    invite,
    answer,
    /** Is invited by a coordinator, and accepts. */
    join: async (coordinator: Who, person: Who, now = NOW) => {
      const email = `${person.id}@ejemplo.pe`;
      const { tokenHash } = await invite(coordinator, email, now);
      const key = { tokenHash };
      const accepts = { actor: person, key, accepts: true, now };
      mustBeOk(await answerInvitation(db, accepts));
    },
    leave: async (actor: Who, person = actor, now = NOW) => {
      const request = { actor, slug, userId: person.id, now };
      const result = await leaveGroup(db, request);
      return result.ok ? result.outcome : result.reason;
    },
    makes: async (actor: Who, person: Who, role: GroupRole) => {
      const request = { actor, slug, userId: person.id, role, now: NOW };
      const result = await changeMemberRole(db, request);
      return result.ok ? "ok" : result.reason;
    },
  };
}

/** Who belongs to a group: `Rosa coordinator`. */
export async function seatsOf(
  db: Database,
  groupId: string,
): Promise<string[]> {
  const members = await listGroupMembers(db, groupId);
  return members.map(({ name, role }) => `${name} ${role}`);
}
