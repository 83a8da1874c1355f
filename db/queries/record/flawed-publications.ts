import { sql } from "kysely";
import type { Database } from "#db/client";
import type { DecidedPublication } from "../update/decided-publications";
import { hasConflict, isOfGroup } from "../decision/open-opinions";

const account = sql`sp.other_id`;

/**
 * Whether another account of the same person as the decider of `d` was the author, belonged to the
 * group, had a conflict in the province, or decided too, among all of `counted`.
 */
export const wasOnePerson = sql`exists (select 1 from "same_person_cache" as "sp" where sp.user_id = d.decider_id
  and (${account} = u.author_id or ${isOfGroup(account)} or ${hasConflict(account)}
    or exists (select 1 from "counted" as "e"
      where e.update_id = d.update_id and e.version = d.version and e.decider_id = ${account})))`;

/**
 * Public updates that nobody reviews again yet and that one of these accounts helped to publish, or to
 * confirm when they were last reviewed again, while another account of the same person was the
 * author, belonged to the group, had a conflict in the province, or gave the other approval.
 */
export async function listFlawedPublications(
  db: Database,
  deciderIds: readonly string[],
  updateId?: string,
): Promise<(DecidedPublication & { personId: string })[]> {
  if (deciderIds.length === 0) return [];
  const only =
    updateId === undefined ? sql`1 = 1` : sql`d.update_id = ${updateId}`;
  const { rows } = await sql<DecidedPublication & { personId: string }>`
    with "counted" as (${countedApprovals(deciderIds)})
    select d.update_id as "updateId", n.version as "version",
      n.target_code as "targetCode", min(d.decider_id) as "personId"
    from "counted" as "d"
    inner join "publications" as "n"
      on n.update_id = d.update_id and n.version = d.version and n.retracted_at is null
    inner join "updates" as "u" on u.id = d.update_id
    inner join "update_versions" as "w" on w.update_id = n.update_id and w.version = n.version
    inner join "plans" as "p" on p.id = n.plan_id
    inner join "provinces" as "v" on v.ubigeo = p.province_ubigeo
    where ${only}
      and not exists (select 1 from "reopenings" as "o"
        where o.update_id = d.update_id and o.closed_at is null)
      and ${wasOnePerson}
    group by d.update_id, n.version, n.target_code
    order by d.update_id`.execute(db);
  return rows;
}

/** Approvals that an update stands on: those that published it, or those that confirmed it last. */
function countedApprovals(deciderIds: readonly string[]) {
  const people = sql.join(deciderIds);
  return sql`select d.update_id, d.version, d.decider_id from "decisions" as "d"
      where d.decider_id in (${people}) and d.action = 'approve' and d.round = 'review'
        and not exists (select 1 from "reopenings" as "c"
          where c.update_id = d.update_id and c.outcome = 'confirmed')
    union all
    select k.update_id, k.version, k.decider_id from "confirmations" as "k"
      inner join "reopenings" as "c" on c.id = k.reopening_id and c.outcome = 'confirmed'
      where k.decider_id in (${people}) and k.action = 'approve'
        and not exists (select 1 from "reopenings" as "l"
          where l.update_id = c.update_id and l.outcome = 'confirmed' and l.closed_at > c.closed_at)`;
}
