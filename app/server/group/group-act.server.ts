import { changeGroupContact } from "#app/commands/change-group-contact.server";
import { changeMemberRole } from "#app/commands/change-member-role.server";
import { inviteMember } from "#app/commands/invite-member.server";
import { leaveGroup } from "#app/commands/leave-group.server";
import { showMember } from "#app/commands/show-member.server";
import { withdrawInvitation } from "#app/commands/withdraw-invitation.server";
import type { GroupAct } from "#app/domain/group/group-act";
import type { AppContext } from "../context.server";
import { mailTicket } from "../account/mail-ticket.server";
import type { SignedIn } from "../account/session.server";

/** What came of an act inside a group: the key of what to say, or why not. */
export type GroupActResult =
  { ok: true; done: string } | { ok: false; reason: string };

/** Does what one of the forms inside a group asks for. */
export async function actInGroup(
  context: AppContext,
  { actor, language }: Pick<SignedIn, "actor" | "language">,
  slug: string,
  act: GroupAct,
): Promise<GroupActResult> {
  const { db } = context;
  const who = { actor, slug, now: context.now() };
  switch (act.intent) {
    case "invite": {
      const { email } = act;
      const ticket = mailTicket(context, email);
      const invitation = { ...who, ...ticket, email, language };
      return told(await inviteMember(db, invitation), "invited");
    }
    case "uninvite": {
      const { invitation: invitationId } = act;
      const asked = { ...who, invitationId };
      return told(await withdrawInvitation(db, asked), "uninvited");
    }
    case "role": {
      const { person: userId, role } = act;
      return told(await changeMemberRole(db, { ...who, userId, role }), "role");
    }
    case "remove":
    case "leave": {
      const userId = act.intent === "leave" ? actor.id : act.person;
      const result = await leaveGroup(db, { ...who, userId });
      return result.ok ? { ok: true, done: result.outcome } : result;
    }
    case "show":
      return told(await showMember(db, { ...who, shows: true }), "shown");
    case "hide":
      return told(await showMember(db, { ...who, shows: false }), "hidden");
    case "contact": {
      const { contact } = act;
      const asked = { ...who, contact };
      return told(await changeGroupContact(db, asked), "contact");
    }
  }
}

function told(
  result: { ok: true } | { ok: false; reason: string },
  done: string,
): GroupActResult {
  return result.ok ? { ok: true, done } : result;
}

/** The HTTP status of a refused act. */
export function groupActStatus(reason: string): number {
  if (reason === "too_many_today") return 429;
  if (reason === "group_not_found") return 404;
  const isBarred = ["not_allowed", "not_coordinator"].includes(reason);
  return isBarred ? 403 : 409;
}
