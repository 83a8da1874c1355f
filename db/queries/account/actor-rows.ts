import { sql } from "kysely";
import type { Database } from "#db/client";
import { prepared } from "../prepared";

/** One thing that the rules know a person by; a role comes with its scope, as people write it. */
export interface ActorRow {
  kind: "name" | "role" | "group" | "account";
  value: string;
  scope: string;
}

const NONE = sql<string>`''`.as("scope");

/**
 * All that the rules know an active person by, in one statement, since every act of theirs begins with
 * it: their name, roles, groups they may speak for and other accounts, in no order. No name means that
 * there is no such person or that the account is suspended.
 */
export const listActorRows: (
  db: Database,
  person: { userId: string },
) => Promise<ActorRow[]> = prepared((db, { userId }: { userId: string }) =>
  db
    .selectFrom("users as u")
    .select([kind("name"), "u.display_name as value", NONE])
    .where("u.id", "=", userId)
    .where("u.state", "=", "active")
    .unionAll(
      db
        .selectFrom("user_roles as r")
        .leftJoin("provinces as v", "v.ubigeo", "r.scope")
        .select([kind("role"), sql<string>`r.role`.as("value")])
        .select((eb) => eb.fn.coalesce("v.slug", "r.scope").as("scope"))
        .where("r.user_id", "=", userId),
    )
    .unionAll(
      db
        .selectFrom("group_members as m")
        .leftJoin("group_profiles as p", "p.group_id", "m.group_id")
        .select([kind("group"), "m.group_id as value", NONE])
        .where("m.user_id", "=", userId)
        .where("m.left_at", "is", null)
        .where("p.closed_at", "is", null)
        .where("p.suspended_at", "is", null),
    )
    .unionAll(
      db
        .selectFrom("same_person_cache as o")
        .select([kind("account"), "o.other_id as value", NONE])
        .where("o.user_id", "=", userId),
    ),
);

function kind(of: ActorRow["kind"]) {
  return sql<ActorRow["kind"]>`${sql.lit(of)}`.as("kind");
}
