import { z } from "zod";
import type { Instant } from "../text/calendar";
import { SETTLED_MANDATES, type SettledMandate } from "./plan";
import { isAllowed } from "../permissions";
import { safeUrl } from "../form/safe-url";
import { shortText } from "../text/text";
import { hasRole, hasRoleIn, type Actor } from "../account/user";
import { says } from "../text/validation-key";

/** Longest name of a source, in graphemes. */
export const SOURCE_TITLE_LENGTH = 200;

/** Where somebody took from whose plan it is: what the source is called, and its address. */
export interface MandateSource {
  title: string;
  url: string;
}

/** Whose plan it is, as somebody proposes it and nobody has confirmed yet. */
export interface MandateProposal extends MandateSource {
  planId: string;
  mandate: SettledMandate;
  proposedBy: string;
  proposerName: string;
  proposedAt: Instant;
}

/** A proposal as a form sends it. */
export const MandateInput = z.object({
  mandate: z.enum(SETTLED_MANDATES, says("choose_one")),
  title: shortText(SOURCE_TITLE_LENGTH),
  url: safeUrl,
});

export type MandateInput = z.output<typeof MandateInput>;

/** Says whether somebody may propose or confirm whose a province's plan is: administrators, and the province's moderators. */
export function maySettleMandate(
  actor: Pick<Actor, "roles">,
  provinceSlug: string,
): boolean {
  if (!isAllowed(actor, "mandate.settle")) return false;
  return hasRole(actor, "admin") || hasRoleIn(actor, "moderator", provinceSlug);
}

/** An act as one key, so that rows and entries can be compared. */
export function mandateKey(act: {
  plan: string;
  at: Instant;
  after: string;
  source: string | null;
  people: readonly string[];
}): string {
  return [act.plan, act.at, act.after, act.source, ...act.people].join(" ");
}
