import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import type { GroupCloseReason } from "#app/domain/group/group";
import { pageOffset, type Page, type PageRequest } from "#app/domain/form/page";
import type { Database } from "#db/client";
import { grouped } from "../grouped";

/** A watchdog group as everybody may know it; who belongs to it is told only of those who chose so. */
export interface PublishedGroup {
  id: string;
  slug: string;
  name: string;
  /** What it says of itself; null where it never said. */
  about: string | null;
  since: Instant;
  /** Null while it is open. */
  closedAt: Instant | null;
  closedReason: GroupCloseReason | null;
  /** Null while it may act. */
  suspendedAt: Instant | null;
  suspendedReason: GroupCloseReason | null;
  members: number;
  provinces: readonly { slug: string; name: string }[];
}

/** The groups that were there by the end of `knownOn`, by name, with as many members as they had then. */
export async function listPublishedGroups(
  db: Database,
  knownOn: IsoDate,
): Promise<PublishedGroup[]> {
  const end = endOfLimaDay(knownOn);
  const groups = await selectGroups(db, end).orderBy("g.name").execute();
  return await withParts(db, groups, end);
}

/** One page of them. */
export async function listPublishedGroupsPage(
  db: Database,
  knownOn: IsoDate,
  request: PageRequest,
): Promise<Page<PublishedGroup>> {
  const end = endOfLimaDay(knownOn);
  const groups = await selectGroups(db, end)
    .orderBy("g.name")
    .orderBy("g.id")
    .limit(request.perPage)
    .offset(pageOffset(request))
    .execute();
  const { total } = await db
    .selectFrom("watchdog_groups")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("created_at", "<=", end)
    .executeTakeFirstOrThrow();
  return { ...request, items: await withParts(db, groups, end), total };
}

/** One group by its address, or null where none of it was there by the end of `knownOn`. */
export async function findPublishedGroup(
  db: Database,
  slug: string,
  knownOn: IsoDate,
): Promise<PublishedGroup | null> {
  const end = endOfLimaDay(knownOn);
  const groups = await selectGroups(db, end)
    .where("g.slug", "=", slug)
    .execute();
  const [group] = await withParts(db, groups, end);
  return group ?? null;
}

/** Public names of the members who chose that their group's page names them, and still belong to it. */
export async function listPublishedMemberNames(
  db: Database,
  groupId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("group_members as m")
    .innerJoin("group_member_details as d", (join) =>
      join
        .onRef("d.group_id", "=", "m.group_id")
        .onRef("d.user_id", "=", "m.user_id"),
    )
    .innerJoin("users as u", "u.id", "m.user_id")
    .select("u.display_name")
    .where("m.group_id", "=", groupId)
    .where("m.left_at", "is", null)
    .where("d.shows_name", "=", 1)
    .where("u.state", "=", "active")
    .orderBy("u.name_key")
    .execute();
  return rows.map((row) => row.display_name);
}

function selectGroups(db: Database, end: Instant) {
  return db
    .selectFrom("watchdog_groups as g")
    .leftJoin("group_profiles as p", "p.group_id", "g.id")
    .select(["g.id", "g.slug", "g.name", "g.created_at", "p.about"])
    .select(["p.closed_at", "p.closed_reason"])
    .select(["p.suspended_at", "p.suspended_reason"])
    .where("g.created_at", "<=", end);
}

type GroupRow = Awaited<
  ReturnType<ReturnType<typeof selectGroups>["execute"]>
>[number];

async function withParts(
  db: Database,
  groups: readonly GroupRow[],
  end: Instant,
): Promise<PublishedGroup[]> {
  const ids = groups.map(({ id }) => id);
  const members = await countMembers(db, ids, end);
  const provinces = await provincesOf(db, ids);
  return groups.map(({ id, slug, name, about, ...row }) => ({
    id,
    slug,
    name,
    about: about === "" ? null : about,
    since: row.created_at,
    closedAt: heldBy(row.closed_at, end),
    closedReason:
      heldBy(row.closed_at, end) === null ? null : row.closed_reason,
    suspendedAt: heldBy(row.suspended_at, end),
    suspendedReason:
      heldBy(row.suspended_at, end) === null ? null : row.suspended_reason,
    members: members.get(id) ?? 0,
    provinces: provinces.get(id) ?? [],
  }));
}

function heldBy(at: Instant | null, end: Instant): Instant | null {
  return at !== null && at <= end ? at : null;
}

/** How many belonged to each group at a moment: those whose last stay covers it, and those who had one before. */
async function countMembers(db: Database, ids: string[], end: Instant) {
  if (ids.length === 0) return new Map<string, number>();
  const stays = db
    .selectFrom("group_members as m")
    .select(["m.group_id", "m.user_id"])
    .where("m.group_id", "in", ids)
    .where("m.joined_at", "<=", end)
    .where((eb) =>
      eb.or([eb("m.left_at", "is", null), eb("m.left_at", ">", end)]),
    )
    .unionAll(
      db
        .selectFrom("group_past_stays as s")
        .select(["s.group_id", "s.user_id"])
        .where("s.group_id", "in", ids)
        .where("s.joined_at", "<=", end)
        .where("s.left_at", ">", end),
    );
  const rows = await db
    .selectFrom(stays.as("stay"))
    .select(["stay.group_id", (eb) => eb.fn.countAll<number>().as("members")])
    .groupBy("stay.group_id")
    .execute();
  return new Map(rows.map((row) => [row.group_id, row.members]));
}

async function provincesOf(db: Database, ids: string[]) {
  if (ids.length === 0) return new Map<string, never[]>();
  const rows = await db
    .selectFrom("group_provinces as r")
    .innerJoin("provinces as v", "v.ubigeo", "r.province_ubigeo")
    .select(["r.group_id", "v.slug", "v.name"])
    .where("r.group_id", "in", ids)
    .orderBy("v.sort_key")
    .execute();
  return grouped(
    rows,
    (row) => row.group_id,
    ({ slug, name }) => ({ slug, name }),
  );
}
