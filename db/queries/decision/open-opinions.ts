import { sql, type RawBuilder } from "kysely";
import type { Circle } from "#app/domain/decision/eligibility";
import { INITIAL_SETTINGS } from "#app/domain/method/setting";
import { VERDICTS } from "#app/domain/status/status";
import { isSameAs, ofAnyAccount, personOf } from "../account/any-account";

// Pieces of a query over updates: `u` is the update, `w` its submitted version, `v` its province, `o`
// its open reopening or nothing.

/** Whether a role `r` is a moderator's of a circle around the province `v`. */
export const IN_CIRCLE: Record<Circle, RawBuilder<unknown>> = {
  province: sql`r.scope in ('*', v.ubigeo)`,
  region: sql`(r.scope = '*' or r.scope in (select "near"."ubigeo" from "provinces" as "near" where near.region_code = v.region_code))`,
  country: sql`1 = 1`,
};

const round = sql`case when u.state = 'submitted' then 'review' else 'retraction' end`;

/** How many opinions the open round has: a review, a proposed retraction or, first of all, a confirmation. */
export const opinionCount = sql<number>`(case when o.id is null
  then (select count(*) from "decisions" as "d" where d.update_id = u.id
    and d.version = u.submitted_version and d.round = ${round})
  else (select count(*) from "confirmations" as "k" where k.reopening_id = o.id) end)`;

/** Whether somebody has given one of them, with whichever account; `person` is an account's id or a column. */
export function hasOpinion(person: RawBuilder<unknown>): RawBuilder<boolean> {
  return ofAnyAccount(person, opinionOf);
}

function opinionOf(account: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`((case when o.id is null
    then exists (select 1 from "decisions" as "d" where d.update_id = u.id
      and d.version = u.submitted_version and d.round = ${round} and d.decider_id = ${account})
    else exists (select 1 from "confirmations" as "k"
      where k.reopening_id = o.id and k.decider_id = ${account}) end)
    or exists (select 1 from "appeals" as "ap" join "decisions" as "bf"
      on bf.update_id = ap.update_id and bf.version < ap.version
      where ap.update_id = u.id and ap.version = u.submitted_version
        and u.state = 'submitted' and bf.decider_id = ${account})
    or ${decidedWhatIsRepeated(account)})`;
}

/** Whether they had a part in the rejection or the retraction that others decide again now: in any of them, where it was more than one. */
function decidedWhatIsRepeated(
  account: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql<boolean>`(u.state = 'submitted' and exists (select 1 from "repeated_reviews" as "rp"
      where rp.again_id = u.id and rp.again_version <= u.submitted_version
      and exists (select 1 from "repeated_reviews" as "rn"
        where rn.again_id = u.id and rn.again_version = u.submitted_version)
      and (exists (select 1 from "decisions" as "rd" where rd.update_id = rp.update_id
          and rd.decider_id = ${account}
          and ((rp.kind = 'rejection' and rd.version <= rp.version)
            or (rp.kind = 'retraction' and rd.round = 'retraction')))
        or (rp.kind = 'retraction' and exists (select 1 from "confirmations" as "rk"
          where rk.update_id = rp.update_id and rk.decider_id = ${account})))))`;
}

/** Whether somebody publishes in a ring with the update's author and with somebody who has spoken in its review. */
export function isInRing(person: RawBuilder<unknown>): RawBuilder<boolean> {
  return ofAnyAccount(
    person,
    (account) => sql<boolean>`exists (select 1 from "ring_bars" as "rb"
      where rb.update_id = u.id and rb.version = u.submitted_version
        and u.state = 'submitted' and rb.person_id = ${account})`,
  );
}

/** Whether somebody has given an opinion, or a ring keeps them from it. */
function hasPart(person: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(${hasOpinion(person)} or ${isInRing(person)})`;
}

/** Whether somebody was in the update's group when it was submitted, or is in it now (rule 1); who came back was there twice. */
export function isOfGroup(person: RawBuilder<unknown>): RawBuilder<boolean> {
  return ofAnyAccount(person, stayOf);
}

function stayOf(account: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select 1 from "group_members" as "gm"
    where gm.group_id = w.group_id and gm.user_id = ${account}
      and (gm.left_at is null or (gm.joined_at <= w.submitted_at and gm.left_at > w.submitted_at)))
    or exists (select 1 from "group_past_stays" as "gs"
      where gs.group_id = w.group_id and gs.user_id = ${account}
        and gs.joined_at <= w.submitted_at and gs.left_at > w.submitted_at))`;
}

/** Whether somebody declared a conflict in the update's province (rule 2), or answers for its government. */
export function hasConflict(person: RawBuilder<unknown>): RawBuilder<boolean> {
  return ofAnyAccount(person, tieOf);
}

function tieOf(account: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select 1 from "conflicts" as "cf"
    where cf.user_id = ${account} and cf.province_ubigeo = v.ubigeo and cf.ended_at is null)
    or exists (select 1 from "user_roles" as "gv"
    where gv.user_id = ${account} and gv.role = 'government' and gv.scope in ('*', v.ubigeo)))`;
}

/** Whether somebody moderates a province of the update's department. */
export function isOfRegion(person: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from "user_roles" as "r"
    where r.user_id = ${person} and r.role = 'moderator' and ${IN_CIRCLE.region})`;
}

/** How many people the instance asks for where it is no verdict: what was set last. */
const ordinaryApprovals = sql`coalesce((select sc.after from "setting_changes" as "sc"
  where sc.setting = 'ordinary_approvals' order by sc.number desc limit 1), ${INITIAL_SETTINGS.ordinary_approvals})`;

/** Whether the next decision is the first of two: nobody has spoken, and it is a verdict, stands on one, or the instance asks for two of everything. */
export const opensTwoSteps = sql<boolean>`(${opinionCount} = 0 and (w.status in (${sql.join(VERDICTS)})
  or ${ordinaryApprovals} >= 2
  or (select n.status from "publications" as "n" where n.target_code = u.target_code
    and n.effective_date <= w.effective_date and n.retracted_at is null and n.update_id <> u.id
    order by n.effective_date desc, n.decided_at desc, n.update_id desc limit 1) in (${sql.join(VERDICTS)})))`;

/** The most that one round takes, two who differ and a third, so that nobody looks for a fourth. */
const ENOUGH = 3;

/** People who moderate in a circle and could still decide, each once and three at most: active, nothing of rules 1 and 2 in their way, and not barred otherwise: by an opinion given or a ring, unless the caller names another bar. */
export function countLeft(
  circle: Circle,
  isBarred: (person: RawBuilder<unknown>) => RawBuilder<boolean> = hasPart,
): RawBuilder<number> {
  const ofCircle = IN_CIRCLE[circle];
  const person = sql`m.id`;
  return sql<number>`(select count(*) from (select distinct ${personOf(person)} from "user_roles" as "r"
    inner join "users" as "m" on m.id = r.user_id
    where r.role = 'moderator' and ${ofCircle} and m.state = 'active'
      and not ${isSameAs(person, sql`u.author_id`)} and not ${isOfGroup(person)} and not ${hasConflict(person)}
      and not ${isBarred(person)} limit ${sql.lit(ENOUGH)}) as "enough")`;
}

/** `askedCircle` and `isAsked` of the domain, as a condition, for a moderator of these provinces. */
export function isAskedOf(
  slugs: readonly string[],
  {
    still,
    left,
  }: {
    still: RawBuilder<unknown>;
    left(circle: Circle): RawBuilder<number>;
  },
): RawBuilder<boolean> {
  const own = sql.join(slugs);
  return sql<boolean>`(case when v.slug in (${own}) then 1 = 1
    when ${left("province")} >= ${still} then 1 = 0
    when v.region_code in (select "mine"."region_code" from "provinces" as "mine" where mine.slug in (${own})) then 1 = 1
    else ${left("region")} < ${still} end)`;
}
