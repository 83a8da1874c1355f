import { redirect } from "@remix-run/node";
import type {
  GroupReview,
  TypedGroupDecision,
} from "#app/components/group/group-review-view";
import type { Actor } from "#app/domain/account/user";
import { findGroupContact } from "#db/queries/group/group-contacts";
import { findProposalBar } from "#db/queries/group/group-proposal-bars";
import { findProposal } from "#db/queries/group/group-proposals";
import {
  listGroupProvinces,
  listNeighbourGroups,
} from "#db/queries/group/group-provinces";
import { findDisplayName } from "#db/queries/account/users";
import type { AppContext } from "../context.server";
import { interestsPath } from "../http/local-path.server";
import { problem } from "../http/problem.server";

/**
 * A proposed group as a moderator reviews it. Throws 404 where there is none, 403 to whoever has no say
 * on it, and leads to the declaration of interests where that comes first.
 */
export async function loadGroupReview(
  request: Request,
  { db, now }: AppContext,
  actor: Actor,
  id: string,
): Promise<GroupReview> {
  const proposal = await findProposal(db, id.slice(0, 64));
  if (proposal === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const bar = await findProposalBar(db, actor, proposal, now());
  if (bar === "interests_undeclared") {
    throw redirect(interestsPath(request), 303);
  }
  if (bar === "outside_provinces" || bar === "conflict_declared") {
    throw problem(request, 403, (words) => words.group.problem[bar]);
  }
  const provinces = await listGroupProvinces(db, proposal.id);
  const { slug, name, about, state, proposedAt, proposerId } = proposal;
  return {
    ...{ id: proposal.id, slug, name, about, state, proposedAt, bar },
    proposer: (await findDisplayName(db, proposerId)) ?? "",
    contact: await findGroupContact(db, proposal.id),
    provinces: provinces.map((it) => ({ slug: it.slug, name: it.name })),
    neighbours: await listNeighbourGroups(db, proposal.id),
  };
}

/** The form as typed; missing fields are empty. */
export function typedGroupDecision(
  form: Readonly<Record<string, unknown>>,
): TypedGroupDecision {
  const text = (name: string) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  return {
    decision: text("decision"),
    reasonCode: text("reasonCode"),
    note: text("note"),
  };
}

/** The HTTP status of a refused decision. */
export function decisionStatus(reason: string): number {
  if (reason === "group_not_found") return 404;
  const isLate = ["already_decided", "proposer_gone", "name_taken"];
  return isLate.includes(reason) ? 409 : 403;
}
