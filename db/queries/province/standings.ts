import { sql, type RawBuilder } from "kysely";
import type { IsoDate } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/**
 * Writes anew how a target stands from a day on. Whoever publishes or retracts calls it in the same
 * transaction, with the effective date of what they changed: earlier days stay as they are.
 */
export async function refreshStandings(
  trx: Database,
  targetCode: string,
  from: IsoDate,
): Promise<void> {
  await trx
    .deleteFrom("standings_cache")
    .where("target_code", "=", targetCode)
    .where("day", ">=", from)
    .execute();
  const own = recounted(sql`n.target_code = ${targetCode}`);
  await sql`insert into standings_cache (${COLUMNS}) select ${COLUMNS} from (${own}) s where s.day >= ${from}`.execute(
    trx,
  );
}

/** Writes anew how all targets stand on all days. */
export async function rebuildStandings(trx: Database): Promise<void> {
  await trx.deleteFrom("standings_cache").execute();
  await sql`insert into standings_cache (${COLUMNS}) select ${COLUMNS} from (${recounted(ALL)}) s`.execute(
    trx,
  );
}

/** The code and day of a standing that is not what the publications make of it, the first in order; null where all are. */
export async function findWrongStanding(
  db: Database,
): Promise<{ targetCode: string; day: IsoDate } | null> {
  const kept = sql`select ${COLUMNS} from standings_cache`;
  const made = sql`select ${COLUMNS} from (${recounted(ALL)}) s`;
  const { rows } = await sql<{ target_code: string; day: IsoDate }>`
    select w.target_code, w.day from (
      select * from (${kept} except ${made}) a
      union all
      select * from (${made} except ${kept}) b
    ) w
    order by w.target_code, w.day limit 1`.execute(db);
  const [wrong] = rows;
  return wrong === undefined
    ? null
    : { targetCode: wrong.target_code, day: wrong.day };
}

const ALL = sql`1 = 1`;

const COLUMNS = sql.join(
  [
    ...["target_code", "day", "update_id", "status", "effective_date"],
    ...["updates", "evidence_items", "last_decided_at", "changed_at"],
  ].map((name) => sql.ref(name)),
);

/** The standings that publications `n` make, each with sums over everything up to its day. */
function recounted(which: RawBuilder<unknown>) {
  return sql`
    select r.target_code, r.day, l.update_id, l.status, l.effective_date,
      r.updates, r.evidence_items, r.last_decided_at, r.changed_at
    from (
      select distinct p.target_code, p.effective_date as day,
        sum(p.stands) over so_far as updates,
        sum(p.items) over so_far as evidence_items,
        max(case when p.stands = 1 then p.decided_at end) over so_far as last_decided_at,
        max(coalesce(p.retracted_at, p.decided_at)) over so_far as changed_at
      from (
        select n.target_code, n.effective_date, n.decided_at, n.retracted_at,
          case when n.retracted_at is null then 1 else 0 end as stands,
          case when n.retracted_at is null then (
            select count(*) from evidence e
            where e.update_id = n.update_id and e.version = n.version and e.visibility = 'public'
          ) else 0 end as items
        from publications n where ${which}
      ) p
      window so_far as (partition by p.target_code order by p.effective_date)
    ) r
    left join publications l on l.update_id = (
      select n.update_id from publications n
      where n.target_code = r.target_code and n.effective_date <= r.day and n.retracted_at is null
      order by n.effective_date desc, n.decided_at desc, n.update_id desc limit 1
    )`;
}
