import { createHash } from "node:crypto";
import { sessionLimits } from "#app/domain/account/session-limits";
import type { Actor } from "#app/domain/account/user";
import type { AppContext } from "../context.server";

/**
 * The key by which an account's devices know whose things they keep. It holds for as long as the account:
 * one that changed with the site's keys would leave what waits on a phone without an owner.
 */
export function deviceOwner({ id }: Pick<Actor, "id">): string {
  return createHash("sha256")
    .update(`device-owner ${id}`, "utf8")
    .digest("base64url")
    .slice(0, 22);
}

const MOST_DAYS = 30;
const DAY = 24 * 60 * 60_000;

/**
 * Headers of a page that a device of this account may keep for when there is no signal: for whom, and
 * until when: 30 days for citizens, a week for those whose sessions are shorter.
 */
export function keptHeaders(
  context: Pick<AppContext, "now">,
  actor: Pick<Actor, "id" | "roles">,
): Record<string, string> {
  const { absolute } = sessionLimits(actor.roles);
  const life = Math.min(absolute, MOST_DAYS * DAY);
  const until = new Date(context.now().getTime() + life);
  return {
    "Kept-For": deviceOwner(actor),
    "Kept-Until": until.toUTCString(),
  };
}
