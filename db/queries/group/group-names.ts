import { nameKey } from "#app/domain/account/name-key";
import type { Database } from "#db/client";

/**
 * Says whether a group, a proposal that waits, or somebody who moderates, governs or administers goes by
 * a name, or by one that reads like it. Closed groups keep theirs, so that nobody passes for them;
 * `except` is the group that asks for itself.
 */
export async function isGroupNameTaken(
  db: Database,
  key: string,
  except: string | null = null,
): Promise<boolean> {
  const groups = await db
    .selectFrom("group_profiles")
    .select("group_id as id")
    .where("name_key", "=", key)
    .execute();
  const proposals = await db
    .selectFrom("group_proposals")
    .select("id")
    .where("name_key", "=", key)
    .where("state", "=", "proposed")
    .execute();
  const taken = [...groups, ...proposals].some(({ id }) => id !== except);
  return taken || (await isOfficial(db, key)) || (await isBare(db, key));
}

async function isOfficial(db: Database, key: string): Promise<boolean> {
  const row = await db
    .selectFrom("users as u")
    .innerJoin("user_roles as r", "r.user_id", "u.id")
    .select("u.id")
    .where("u.name_key", "=", key)
    .where("r.role", "!=", "citizen")
    .executeTakeFirst();
  return row !== undefined;
}

/** Groups that came from another copy of the site have no profile, and their names no key. */
async function isBare(db: Database, key: string): Promise<boolean> {
  const rows = await db
    .selectFrom("watchdog_groups as g")
    .leftJoin("group_profiles as p", "p.group_id", "g.id")
    .select("g.name")
    .where("p.group_id", "is", null)
    .execute();
  return rows.some(({ name }) => nameKey(name) === key);
}

/** Slugs of groups and proposals that begin like one. */
export async function listSlugsLike(
  db: Database,
  slug: string,
): Promise<string[]> {
  const until = `${slug}\u{10FFFF}`;
  const groups = await db
    .selectFrom("watchdog_groups")
    .select("slug")
    .where("slug", ">=", slug)
    .where("slug", "<", until)
    .execute();
  const proposals = await db
    .selectFrom("group_proposals")
    .select("slug")
    .where("slug", ">=", slug)
    .where("slug", "<", until)
    .execute();
  return [...groups, ...proposals].map((row) => row.slug);
}
