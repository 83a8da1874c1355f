import type { ConflictKind } from "#app/domain/decision/conflict";
import type { Instant } from "#app/domain/text/calendar";
import { EVERYWHERE } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { grouped } from "../grouped";

/** A moderator as everybody may know them: by pseudonym, where, and what ties them to a province. */
export interface PublishedModerator {
  name: string;
  isEverywhere: boolean;
  provinces: readonly string[];
  conflicts: readonly {
    province: string;
    kind: ConflictKind;
    since: Instant;
  }[];
}

/** Everybody who moderates today and is not suspended, by name, with the ties that they declared. */
export async function listPublishedModerators(
  db: Database,
): Promise<PublishedModerator[]> {
  const roles = await db
    .selectFrom("user_roles as r")
    .innerJoin("users as u", "u.id", "r.user_id")
    .leftJoin("provinces as p", "p.ubigeo", "r.scope")
    .select(["u.id", "u.display_name", "r.scope", "p.name"])
    .where("r.role", "=", "moderator")
    .where("u.state", "=", "active")
    .orderBy("u.name_key")
    .orderBy("p.sort_key")
    .execute();
  const ties = await db
    .selectFrom("conflicts as c")
    .innerJoin("provinces as p", "p.ubigeo", "c.province_ubigeo")
    .select(["c.user_id", "c.kind", "c.declared_at as since"])
    .select("p.name as province")
    .where("c.ended_at", "is", null)
    .orderBy("c.user_id")
    .orderBy("p.sort_key")
    .orderBy("c.kind")
    .execute();
  const conflicts = grouped(
    ties,
    (tie) => tie.user_id,
    ({ province, kind, since }) => ({ province, kind, since }),
  );
  const people = new Map(
    roles.map(({ id, display_name }) => [id, display_name]),
  );
  return [...people].map(([id, name]) => {
    const own = roles.filter((role) => role.id === id);
    return {
      name,
      isEverywhere: own.some(({ scope }) => scope === EVERYWHERE),
      provinces: own.flatMap((role) => role.name ?? []),
      conflicts: conflicts.get(id) ?? [],
    };
  });
}
