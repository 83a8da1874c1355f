import type { OversightRefusal } from "#app/domain/group/group-oversight";
import { isAllowed } from "#app/domain/permissions";
import type { Database } from "#db/client";
import { claimGroup, type GroupHead } from "./group-heads";
import { findActor } from "../account/users";

/** Holds an open group for an administrator's act, or says why there is none to be done. */
export async function claimGroupToOversee(
  trx: Database,
  personId: string,
  slug: string,
): Promise<
  { ok: true; group: GroupHead } | { ok: false; reason: OversightRefusal }
> {
  const person = await findActor(trx, personId);
  if (person === null || !isAllowed(person, "group.oversee")) {
    return { ok: false, reason: "not_allowed" };
  }
  const group = await claimGroup(trx, slug);
  if (group === null) return { ok: false, reason: "group_not_found" };
  return group.closedAt === null
    ? { ok: true, group }
    : { ok: false, reason: "already_closed" };
}
