import { sql, type RawBuilder } from "kysely";
import { isDeclared } from "#app/domain/decision/conflict";
import type { DeciderStanding } from "#app/domain/decision/decider-standing";
import { askedCircle, type Circle } from "#app/domain/decision/eligibility";
import type { ModeratedProvinces } from "#app/domain/decision/review-queue";
import type {
  ReadStatement,
  StatementKind,
} from "#app/domain/statement/statement";
import { hasRole, hasRoleIn, type Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { isSameAs } from "../account/any-account";
import { flag } from "../decision/circles";
import { findDeclarationEnd } from "../decision/interests";
import {
  countLeft,
  hasConflict,
  isAskedOf,
  isOfGroup,
  isOfRegion,
} from "../decision/open-opinions";
import { selectStatements } from "./statements";

/** Most statements that a room shows at once. */
const ROOM = 200;

/** Whoever wrote the statement decides no more on it than whoever wrote the update. */
const isAuthor = (person: RawBuilder<unknown>) =>
  isSameAs(person, sql`s.author_id`);

const ONE_STEP = {
  still: sql`1`,
  left: (circle: Circle) => countLeft(circle, isAuthor),
};

/** Statements with what the pieces of `open-opinions.ts` need. */
function statementsAtDesk(db: Database) {
  return selectStatements(db)
    .innerJoin("updates as u", "u.id", "s.update_id")
    .innerJoin("update_versions as w", (join) =>
      join
        .onRef("w.update_id", "=", "n.update_id")
        .onRef("w.version", "=", "n.version"),
    );
}

/** Whose room is asked for. */
export interface StatementRoom {
  kind: StatementKind;
  actorId: string;
  provinceSlugs: ModeratedProvinces;
}

/**
 * Lists the statements of a kind that wait for a moderator, the oldest first: of their provinces, and
 * of those that have nobody left. What they wrote themselves, what speaks of an update of theirs or of
 * their groups', and provinces in which they have a conflict are left out.
 */
export async function listWaitingStatements(
  db: Database,
  { kind, actorId, provinceSlugs }: StatementRoom,
): Promise<ReadStatement[]> {
  if (provinceSlugs.length === 0) return [];
  const person = sql`${actorId}`;
  let query = statementsAtDesk(db)
    .innerJoin("open_statements as q", "q.statement_id", "s.id")
    .where("q.kind", "=", kind)
    .where((eb) => eb.not(isAuthor(person)))
    .where((eb) => eb.not(isSameAs(person, sql`u.author_id`)))
    .where((eb) => eb.not(isOfGroup(person)))
    .where((eb) => eb.not(hasConflict(person)));
  if (provinceSlugs !== "all") {
    query = query.where(isAskedOf(provinceSlugs, ONE_STEP));
  }
  return await query
    .orderBy("q.filed_at")
    .orderBy("s.id")
    .limit(ROOM)
    .execute();
}

/** How a moderator stands to a statement, now; null where there is none. */
export async function findStatementStanding(
  db: Database,
  actor: Pick<Actor, "id" | "roles">,
  statementId: string,
  now: Date,
): Promise<(DeciderStanding & { updateAuthorId: string }) | null> {
  const person = sql`${actor.id}`;
  const row = await statementsAtDesk(db)
    .select(["v.slug", "u.author_id as updateAuthorId"])
    .select([
      ONE_STEP.left("province").as("of_province"),
      ONE_STEP.left("region").as("of_region"),
      flag(isOfGroup(person)).as("is_of_group"),
      flag(hasConflict(person)).as("has_conflict"),
      flag(isOfRegion(person)).as("is_of_region"),
    ])
    .where("s.id", "=", statementId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const left = { province: row.of_province, region: row.of_region };
  return {
    updateAuthorId: row.updateAuthorId,
    isOfGroup: row.is_of_group === 1,
    hasConflict: row.has_conflict === 1,
    isInRing: false,
    hasDeclared: isDeclared(await findDeclarationEnd(db, actor.id), now),
    reach: reachOf(actor, row.slug, row.is_of_region === 1),
    asked: askedCircle(left, 1),
  };
}

function reachOf(
  actor: Pick<Actor, "roles">,
  slug: string,
  isNear: boolean,
): Circle | null {
  if (hasRoleIn(actor, "moderator", slug)) return "province";
  if (isNear) return "region";
  return hasRole(actor, "moderator") ? "country" : null;
}
