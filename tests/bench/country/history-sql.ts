/** How many accounts the country has; the first ones moderate, in every province. */
export const ACCOUNTS = 10_000;
export const MODERATORS = 100;

/** The id of an account, by its number. */
export const personId = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const PERSON = "'00000000-0000-4000-8000-%012d'";
const AT = "'2019-01-02T15:00:00.000Z'";

/** Whole numbers that look like chance, from a column `i`. */
const chance = (salt: number) =>
  `((((i + ${salt}) * 48271 + ${salt} * 7919) % 2147483647) * 16807 % 2147483647)`;

/** People, all of one invented password. */
export const PEOPLE_SQL = `
with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${ACCOUNTS})
insert into users (id, email, email_key, display_name, name_key, password_hash, state, language, created_at)
select printf(${PERSON}, i), printf('p%05d@bench.invalid', i), printf('p%05d@bench.invalid', i),
  printf('Persona %05d', i), printf('persona %05d', i), 'none', 'active', 'es', ${AT} from n;
insert into user_roles (user_id, role, scope, granted_at, granted_by)
select id, 'citizen', '*', ${AT}, null from users;
insert into user_roles (user_id, role, scope, granted_at, granted_by)
select id, 'moderator', '*', ${AT}, null from users where id < '${personId(MODERATORS)}';
`;

/**
 * So many published updates over all targets, two in a hundred of them retracted, each with one or two
 * sources. Nothing lies after November 2026, the day on which the rows of the table read: of days before a
 * decision the publications are counted one by one, and that is not what most readers ask for.
 */
export function historySql(updates: number, seed: number): string {
  return `
create temp table places as
select row_number() over (order by t.code) - 1 as place, t.code, t.plan_id, t.deadline, r.start_date, p.mandate
from targets t join plans p on p.id = t.plan_id join terms r on r.id = p.term_id;
create temp table told as
with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${updates}),
facts as (
  select ${chance(seed)} as a, ${chance(seed + 1)} as b, ${chance(seed + 2)} as c, i from n
),
dated as (
  select f.*, t.code, t.plan_id, t.deadline, t.mandate,
    date(t.start_date, '+' || (f.b % case when t.start_date < '2023' then 1900 else 1340 end) || ' days') as day
  from facts f join places t on t.place = (f.i * 7919 + f.a) % (select count(*) from places)
)
select printf('%08x-0000-4000-8000-%012x', i * 4294 % 4294967296, i) as id, i, a, c, code, plan_id, day,
  strftime('%Y-%m-%dT%H:%M:%S.000Z', day, '+' || (c % 30 + 1) || ' days', '+' || (a % 86400) || ' seconds') as decided,
  case when day <= deadline or mandate = 'opposition'
    then case c % 4 when 0 then 'not_started' when 1 then 'stalled' else 'in_progress' end
    else case c % 4 when 0 then 'fulfilled' when 1 then 'partly_fulfilled' when 2 then 'broken' else 'not_verifiable' end
  end as status,
  printf(${PERSON}, ${MODERATORS} + a % ${ACCOUNTS - MODERATORS}) as author
from dated order by id;
insert into updates (id, target_code, author_id, state, version, submitted_version, language, created_at, changed_at)
select id, code, author, case when i % 50 = 7 then 'retracted' else 'approved' end, 1, 1, 'es', decided, decided from told;
insert into update_versions (update_id, version, status, effective_date, measured_value, reason, group_id, content_hash, submitted_at)
select id, 1, status, day, null, null, null, printf('%064x', i), decided from told;
insert into update_content (update_id, version, summary, salt)
select id, 1, 'Se vio en la visita número ' || i || ' que la obra está como se dice aquí.', printf('%064x', c) from told;
insert into evidence (id, update_id, version, position, kind, visibility, date)
select id || '-1', id, 1, 1, 'press', 'public', day from told
union all select id || '-2', id, 1, 2, 'photo', case when c % 9 = 0 then 'moderators_only' else 'public' end, day from told where a % 3 = 0
order by 1;
insert into evidence_content (evidence_id, title, url, place)
select id, 'Nota inventada', 'https://bench.invalid/' || id, null from evidence order by id;
insert into decisions (id, update_id, version, round, step, action, reason_code, author_id, decider_id, content_hash, decided_at)
select id || '-1', id, 1, 'review', 1, 'approve', null, author, printf(${PERSON}, a % ${MODERATORS}), printf('%064x', i), decided from told;
insert into publications (update_id, version, target_code, plan_id, status, effective_date, decided_at, retracted_at)
select id, 1, code, plan_id, status, day, decided,
  case when i % 50 = 7 then strftime('%Y-%m-%dT%H:%M:%S.000Z', decided, '+40 days') end from told;
drop table told; drop table places;
`;
}
