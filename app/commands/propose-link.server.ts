import { writeTransaction, type Database } from "#db/client";
import { hasStandingLink } from "#db/queries/account/account-links";
import { insertLinkProposal } from "#db/queries/account/link-proposals";
import {
  listSecondAdministrators,
  tellSeconds,
} from "#db/queries/account/second-people";
import { listOtherAccounts } from "#db/queries/account/same-person";
import { findActor, findDisplayName } from "#db/queries/account/users";
import {
  accountPair,
  type LinkIntent,
  type LinkReason,
} from "#app/domain/account/account-link";
import { isAllowed } from "#app/domain/permissions";
import { isSamePerson } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";

/** An administrator says that two accounts are one person's, or that they are not. */
export interface ProposeLinkRequest {
  actor: Pick<Actor, "id">;
  accounts: readonly [string, string];
  intent: LinkIntent;
  reason: LinkReason;
  now: Date;
}

export type ProposeLinkResult =
  | { ok: true }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "account_not_found"
        | "same_account"
        | "own_account"
        | "already_linked"
        | "not_linked"
        | "already_proposed";
    };

/** Keeps a proposal until another administrator confirms it; until then no rule changes. Nobody proposes anything about an account of their own. */
export async function proposeLink(
  db: Database,
  request: ProposeLinkRequest,
): Promise<ProposeLinkResult> {
  return await writeTransaction(db, (trx) => propose(trx, request));
}

async function propose(
  trx: Database,
  { actor, accounts: [a, b], intent, reason, now }: ProposeLinkRequest,
): Promise<ProposeLinkResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "person.link")) {
    return { ok: false, reason: "not_allowed" };
  }
  for (const id of [a, b]) {
    if ((await findDisplayName(trx, id)) === null) {
      return { ok: false, reason: "account_not_found" };
    }
    if (isSamePerson(person, id)) return { ok: false, reason: "own_account" };
  }
  const pair = accountPair(a, b);
  if (pair === null) return { ok: false, reason: "same_account" };
  if (intent === "join" && (await listOtherAccounts(trx, a)).includes(b)) {
    return { ok: false, reason: "already_linked" };
  }
  if (intent === "part" && !(await hasStandingLink(trx, pair))) {
    return { ok: false, reason: "not_linked" };
  }
  const proposed = { proposedBy: person.id, proposedAt: now.toISOString() };
  const proposal = { ...pair, intent, reason, ...proposed };
  if (!(await insertLinkProposal(trx, proposal))) {
    return { ok: false, reason: "already_proposed" };
  }
  const waiting = { waits: "link", thing: null } as const;
  const seconds = await listSecondAdministrators(trx, [person.id, a, b]);
  await tellSeconds(trx, seconds, waiting, now);
  return { ok: true };
}
