import { sql, type RawBuilder } from "kysely";
import type { RepeatKind } from "#app/domain/decision/repeated-review";
import type { Database } from "#db/client";
import { wasOnePerson } from "./flawed-publications";

/** A rejection or a retraction that stands and that others should decide again. */
export interface FlawedRefusal {
  kind: RepeatKind;
  updateId: string;
  version: number;
}

type Deciders = readonly string[];

/**
 * Rejections and retractions that stand, that nobody decides again yet, and that one of these accounts
 * had a part in while another account of the same person was the author, belonged to the group, had a
 * conflict in the province, or gave the other opinion.
 */
export async function listFlawedRefusals(
  db: Database,
  deciderIds: Deciders,
  updateId?: string,
): Promise<FlawedRefusal[]> {
  if (deciderIds.length === 0) return [];
  const kinds = ["rejection", "retraction"] as const;
  const found: FlawedRefusal[] = [];
  for (const kind of kinds) {
    const only = updateId === undefined ? sql`1 = 1` : sql`u.id = ${updateId}`;
    const { rows } = await sql<FlawedRefusal>`
      with "counted" as (${COUNTED[kind](deciderIds)})
      select distinct u.id as "updateId", w.version as "version"
      from "counted" as "d"
      inner join "updates" as "u" on u.id = d.update_id and u.submitted_version = d.version
        and u.state = ${STATE[kind]}
      inner join "update_versions" as "w" on w.update_id = u.id and w.version = d.version
      inner join "targets" as "t" on t.code = u.target_code
      inner join "plans" as "p" on p.id = t.plan_id
      inner join "provinces" as "v" on v.ubigeo = p.province_ubigeo
      where ${only}
        and not exists (select 1 from "repeated_reviews" as "r"
          where r.update_id = u.id and r.version = w.version and r.kind = ${kind})
        and ${wasOnePerson}
      order by 1`.execute(db);
    found.push(...rows.map((row) => ({ ...row, kind })));
  }
  return found;
}

const STATE = { rejection: "rejected", retraction: "retracted" } as const;

/** The decisions that a rejection or a retraction stands on; what a reopening retracted stands on its confirmations. */
const COUNTED: Record<
  RepeatKind,
  (deciderIds: Deciders) => RawBuilder<unknown>
> = {
  rejection: (deciderIds) =>
    sql`select d.update_id, d.version, d.decider_id from "decisions" as "d"
      where d.decider_id in (${sql.join(deciderIds)}) and d.action = 'reject' and d.round = 'review'`,
  retraction: (deciderIds) =>
    sql`select d.update_id, d.version, d.decider_id from "decisions" as "d"
        where d.decider_id in (${sql.join(deciderIds)}) and d.action = 'retract' and d.round = 'retraction'
          and not exists (select 1 from "reopenings" as "c"
            where c.update_id = d.update_id and c.outcome = 'retracted')
      union all
      select k.update_id, k.version, k.decider_id from "confirmations" as "k"
        inner join "reopenings" as "c" on c.id = k.reopening_id and c.outcome = 'retracted'
        where k.decider_id in (${sql.join(deciderIds)}) and k.action = 'retract'`,
};
