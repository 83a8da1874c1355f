import { declareInterests } from "#app/commands/declare-interests.server";
import { isDeclared } from "#app/domain/decision/conflict";
import type { Database } from "#db/client";
import {
  findDeclarationEnd,
  listStandingConflicts,
} from "#db/queries/decision/interests";
import { did } from "./did";

/** Invented moderators too declare their interests every year; what they declared before stands. */
export async function declareWhereDue(
  db: Database,
  actor: { id: string },
  now: Date,
): Promise<void> {
  const end = await findDeclarationEnd(db, actor.id);
  if (isDeclared(end, now)) return;
  const conflicts = await listStandingConflicts(db, [actor.id]);
  did(await declareInterests(db, { actor, conflicts, now }), actor.id);
}
