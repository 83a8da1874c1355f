import { declareInterests } from "#app/commands/declare-interests.server";
import type { Conflict } from "#app/domain/decision/conflict";
import type { Database } from "#db/client";
import { listStandingConflicts } from "#db/queries/decision/interests";
import type { Cast } from "./cast";
import { did } from "./did";
import type { Scene } from "./timeline";

/** Lets a moderator declare what ties them to a province, late: what they helped to publish there is reviewed again. */
export async function performDeclaration(
  db: Database,
  cast: Cast,
  { step, at: now }: Scene,
  { province, kind }: Conflict,
): Promise<void> {
  const actor = { id: cast.idOf(step.person) };
  const standing = await listStandingConflicts(db, [actor.id]);
  const isKnown = standing.some(
    (it) => it.province === province && it.kind === kind,
  );
  if (isKnown) return;
  const conflicts = [...standing, { province, kind }];
  const declared = await declareInterests(db, { actor, conflicts, now });
  did(declared, step.person.name);
}
