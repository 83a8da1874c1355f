import type { Instant } from "#app/domain/text/calendar";
import type { Page, PageRequest } from "#app/domain/form/page";
import type { ModeratedProvinces } from "#app/domain/decision/review-queue";
import type { Database } from "#db/client";

/** A proposed group in the list of those that wait. */
export interface WaitingGroup {
  id: string;
  name: string;
  proposer: string;
  proposedAt: Instant;
}

/** Whose list it is. */
export interface WaitingGroupsFilter extends PageRequest {
  /** Every account of the moderator. */
  accountIds: readonly string[];
  provinceSlugs: ModeratedProvinces;
}

/** A page of the proposals that a moderator may decide on, the longest waiting first: none of their own, none where they declared a tie. */
export async function listWaitingGroups(
  db: Database,
  { page, perPage, ...filter }: WaitingGroupsFilter,
): Promise<Page<WaitingGroup>> {
  const items = await selectWaiting(db, filter)
    .innerJoin("users as u", "u.id", "p.proposer_id")
    .select(["p.id", "p.name", "u.display_name as proposer"])
    .select("p.proposed_at as proposedAt")
    .orderBy("p.proposed_at")
    .orderBy("p.id")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const { total } = await selectWaiting(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { items, page, perPage, total };
}

function selectWaiting(
  db: Database,
  { accountIds, provinceSlugs }: Omit<WaitingGroupsFilter, keyof PageRequest>,
) {
  const waiting = db
    .selectFrom("group_proposals as p")
    .where("p.state", "=", "proposed")
    .where("p.proposer_id", "not in", accountIds)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("group_provinces as t")
            .innerJoin(
              "conflicts as c",
              "c.province_ubigeo",
              "t.province_ubigeo",
            )
            .select("c.id")
            .whereRef("t.group_id", "=", "p.id")
            .where("c.user_id", "in", accountIds)
            .where("c.ended_at", "is", null),
        ),
      ),
    );
  if (provinceSlugs === "all") return waiting;
  return waiting.where(({ exists, selectFrom }) =>
    exists(
      selectFrom("group_provinces as r")
        .innerJoin("provinces as v", "v.ubigeo", "r.province_ubigeo")
        .select("v.slug")
        .whereRef("r.group_id", "=", "p.id")
        .where("v.slug", "in", provinceSlugs),
    ),
  );
}
