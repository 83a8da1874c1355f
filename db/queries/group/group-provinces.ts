import type { Database } from "#db/client";

/** A province of a group or of a proposal. */
export interface GroupProvince {
  ubigeo: string;
  slug: string;
  name: string;
}

/** The provinces of a group, or of a proposal, by name. */
export async function listGroupProvinces(
  db: Database,
  groupId: string,
): Promise<GroupProvince[]> {
  return await db
    .selectFrom("group_provinces as r")
    .innerJoin("provinces as v", "v.ubigeo", "r.province_ubigeo")
    .select(["v.ubigeo", "v.slug", "v.name"])
    .where("r.group_id", "=", groupId)
    .orderBy("v.sort_key")
    .execute();
}

/** Stores which provinces a group, or a proposal, is of, in place of those it had. */
export async function replaceGroupProvinces(
  trx: Database,
  groupId: string,
  ubigeos: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom("group_provinces")
    .where("group_id", "=", groupId)
    .execute();
  for (const ubigeo of ubigeos) {
    await trx
      .insertInto("group_provinces")
      .values({ group_id: groupId, province_ubigeo: ubigeo })
      .execute();
  }
}

/** The UBIGEOs of provinces by their slugs, in their order; null where one of them is no province. */
export async function findUbigeos(
  db: Database,
  slugs: readonly string[],
): Promise<string[] | null> {
  const rows = await db
    .selectFrom("provinces")
    .select("ubigeo")
    .where("slug", "in", slugs)
    .orderBy("ubigeo")
    .execute();
  return rows.length === slugs.length ? rows.map((row) => row.ubigeo) : null;
}

/** Groups that are there and watch one of the provinces of a proposal, in the order of their addresses. */
export async function listNeighbourGroups(
  db: Database,
  proposalId: string,
): Promise<{ slug: string; name: string }[]> {
  return await db
    .selectFrom("group_provinces as own")
    .innerJoin(
      "group_provinces as other",
      "other.province_ubigeo",
      "own.province_ubigeo",
    )
    .innerJoin("watchdog_groups as g", "g.id", "other.group_id")
    .select(["g.slug", "g.name"])
    .distinct()
    .where("own.group_id", "=", proposalId)
    .where("g.id", "!=", proposalId)
    .orderBy("g.slug")
    .execute();
}
