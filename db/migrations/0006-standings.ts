import type { Migration } from "../migration";

/** How each target stands from each day on that something is said of it, so that no reader has to count. */
export const standings: Migration = {
  name: "0006-standings",
  async up(m) {
    await m.createTable(
      "standings_cache",
      `target_code text not null references targets (code),
       day text not null,
       update_id text,
       status text,
       effective_date text,
       updates integer not null,
       evidence_items integer not null,
       last_decided_at text,
       changed_at text not null,
       primary key (target_code, day)`,
    );
    await m.run(
      `insert into standings_cache (target_code, day, update_id, status, effective_date, updates, evidence_items, last_decided_at, changed_at)
       select r.target_code, r.day, l.update_id, l.status, l.effective_date, r.updates, r.evidence_items, r.last_decided_at, r.changed_at
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
           from publications n
         ) p
         window so_far as (partition by p.target_code order by p.effective_date)
       ) r
       left join publications l on l.update_id = (
         select n.update_id from publications n
         where n.target_code = r.target_code and n.effective_date <= r.day and n.retracted_at is null
         order by n.effective_date desc, n.decided_at desc, n.update_id desc limit 1
       )`,
    );
  },
};
