import { answerInvitation } from "#app/commands/answer-invitation.server";
import { decideGroup } from "#app/commands/decide-group.server";
import { inviteMember } from "#app/commands/invite-member.server";
import { proposeGroup } from "#app/commands/propose-group.server";
import { showMember } from "#app/commands/show-member.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { Database } from "#db/client";
import { listGroupMembers } from "#db/queries/group/group-members";
import { listProposalsOf } from "#db/queries/group/group-proposals";
import { declareWhereDue } from "./declare-where-due";
import { did } from "./did";
import type { DemoGroup } from "./groups";
import type { Person } from "./person";

/** Whose ids are asked for. */
type IdOf = (person: Person) => string;

/**
 * Lets somebody propose a group, a moderator take it in and the others accept their invitations; each
 * only where it has not happened yet. Gives the group's id.
 */
export async function foundDemoGroup(
  db: Database,
  idOf: IdOf,
  group: DemoGroup,
  now: Date,
): Promise<string> {
  const [first, ...others] = group.members;
  const proposer = { id: idOf(first) };
  const proposal = await proposeOnce(db, proposer, group, now);
  if (proposal.state === "proposed") {
    const actor = { id: idOf(group.approvedBy) };
    await declareWhereDue(db, actor, now);
    const input = { decision: "approve", note: null } as const;
    const decision = { actor, proposalId: proposal.id, input, now };
    did(await decideGroup(db, decision), group.name);
  }
  for (const person of others) {
    await joinOnce(db, { group, proposer, person, idOf, now }, proposal.id);
  }
  if (group.showsFirst) {
    const shown = { actor: proposer, slug: group.slug, shows: true, now };
    did(await showMember(db, shown), group.name);
  }
  return proposal.id;
}

/** Proposes a group unless its proposer has done so. */
export async function proposeOnce(
  db: Database,
  actor: { id: string },
  { name, about, contact, provinces }: Omit<DemoGroup, "approvedBy">,
  now: Date,
): Promise<{ id: string; state: string }> {
  const made = await listProposalsOf(db, actor.id);
  const there = made.find((proposal) => proposal.name === name);
  if (there !== undefined) return there;
  const input = { name, about, contact, provinces: [...provinces] };
  const proposal = did(await proposeGroup(db, { actor, input, now }), name);
  return { id: proposal.proposalId, state: "proposed" };
}

interface Joining {
  group: Pick<DemoGroup, "slug">;
  proposer: { id: string };
  person: Person;
  idOf: IdOf;
  now: Date;
}

async function joinOnce(
  db: Database,
  { group, proposer, person, idOf, now }: Joining,
  groupId: string,
): Promise<void> {
  const members = await listGroupMembers(db, groupId);
  const actor = { id: idOf(person) };
  if (members.some(({ userId }) => userId === actor.id)) return;
  const tokenHash = await inviteOnce(db, group.slug, proposer, person, now);
  const answer = { actor, key: { tokenHash }, accepts: true, now };
  did(await answerInvitation(db, answer), person.name);
}

/** Invites somebody, unless they have an invitation that waits; nothing is mailed in a demonstration. */
export async function inviteOnce(
  db: Database,
  slug: string,
  actor: { id: string },
  { email }: Person,
  now: Date,
): Promise<string> {
  const tokenId = `demo ${slug} ${email}`;
  const tokenHash = sha256Hex(tokenId);
  const ticket = { tokenId, tokenHash, mayMail: false };
  const request = { actor, slug, email, language: "es", ...ticket } as const;
  const invited = await inviteMember(db, { ...request, now });
  if (invited.ok || invited.reason !== "already_invited") did(invited, email);
  return tokenHash;
}
