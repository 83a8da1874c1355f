import { sql } from "kysely";
import type { Instant } from "#app/domain/text/calendar";
import type { Circle } from "#app/domain/decision/eligibility";
import type {
  ModeratedProvinces,
  WaitingKind,
} from "#app/domain/decision/review-queue";
import { VERDICTS, type ClaimableStatus } from "#app/domain/status/status";
import type { Database } from "#db/client";
import { isSameAs } from "../account/any-account";
import { flag, submitted } from "./circles";
import {
  countLeft,
  hasConflict,
  hasOpinion,
  isAskedOf,
  isInRing,
  isOfGroup,
  opensTwoSteps,
  opinionCount,
} from "./open-opinions";

/** Which waiting updates are asked for, and for whom. */
export interface WaitingFilter {
  actorId: string;
  provinceSlugs: ModeratedProvinces;
  /** Only updates that claim this. */
  status?: ClaimableStatus;
  /** Only this province, by slug, of those above. */
  province?: string;
  /** Only verdicts, or only what is none. */
  kind?: WaitingKind;
  /** Only what the actor holds at this moment. */
  heldAt?: Instant;
  /** Only appeals of rejections. */
  appeals?: boolean;
}

/**
 * A query over everything that waits for people: what was submitted, what is public while its
 * retraction is proposed, and what is public and reviewed again. Of that, what the actor is asked
 * for: their provinces, and those that have too few people left. Provinces in which they declared a
 * conflict are left out, and what a ring keeps from them. `is_own` is 1 for the actor's own and their groups' updates, `is_decided`
 * for those on which they have given an opinion, else 0.
 */
export function selectWaiting(db: Database, filter: WaitingFilter) {
  const { actorId, provinceSlugs, province, status, kind, heldAt } = filter;
  const person = sql`${actorId}`;
  let query = waitingUpdates(db)
    .select([
      opinionCount.as("opinions"),
      sql<number>`(case when ${isSameAs(person, sql`u.author_id`)} or ${isOfGroup(person)} then 1 else 0 end)`.as(
        "is_own",
      ),
      flag(hasOpinion(person)).as("is_decided"),
    ])
    .where((eb) => eb.not(hasConflict(person)))
    .where((eb) => eb.not(isInRing(person)));
  if (provinceSlugs !== "all")
    query = query.where(isAskedOf(provinceSlugs, TWO_STEPS));
  if (province !== undefined) query = query.where("v.slug", "=", province);
  if (filter.appeals === true) query = query.where("k.id", "is not", null);
  if (status !== undefined) query = query.where("w.status", "=", status);
  if (kind !== undefined) {
    const are = kind === "verdict" ? "in" : "not in";
    query = query.where("w.status", are, VERDICTS);
  }
  if (heldAt !== undefined) {
    const held = heldBy(db, actorId, heldAt);
    query = query.where("u.id", "in", held);
  }
  return query;
}

/** A query over everything that waits for people, whoever they are, with `waiting_since`. */
export function selectAllWaiting(db: Database) {
  return waitingUpdates(db);
}

const TWO_STEPS = {
  still: sql`(case when ${opensTwoSteps} then 2 else 1 end)`,
  left: (circle: Circle) => countLeft(circle),
};

function waitingUpdates(db: Database) {
  const open = db
    .selectFrom("updates")
    .select("id")
    .where("state", "=", "submitted")
    .union(proposedRetractions(db))
    .union(reopened(db));
  return submitted(db)
    .leftJoin("watchdog_groups as g", "g.id", "w.group_id")
    .leftJoin("appeals as k", (join) =>
      join
        .onRef("k.update_id", "=", "u.id")
        .onRef("k.version", "=", "u.submitted_version")
        .on("u.state", "=", "submitted"),
    )
    .leftJoin("decisions as r", (join) =>
      join
        .onRef("r.update_id", "=", "u.id")
        .onRef("r.version", "=", "u.submitted_version")
        .on("r.round", "=", "retraction")
        .on("r.step", "=", 1),
    )
    .leftJoin("repeated_reviews as rr", (join) =>
      join
        .onRef("rr.again_id", "=", "u.id")
        .onRef("rr.again_version", "=", "u.submitted_version")
        .on("u.state", "=", "submitted"),
    )
    .where("u.id", "in", open)
    .select(["u.id", "u.state", "u.target_code", "w.status", "t.wording"])
    .select(["v.slug", "v.name as province_name", "g.name as group_name"])
    .select(["k.id as appeal_id", "o.id as reopening_id"])
    .select("rr.kind as repeat_kind")
    .select((eb) =>
      eb
        .case()
        .when("u.state", "=", "submitted")
        .then(eb.ref("w.submitted_at"))
        .when("o.id", "is not", null)
        .then(eb.ref("o.opened_at").$notNull())
        .else(eb.ref("r.decided_at").$notNull())
        .end()
        .as("waiting_since"),
    );
}

/** Public updates that a late declaration sent back for review. */
function reopened(db: Database) {
  return db
    .selectFrom("reopenings")
    .select("update_id as id")
    .where("closed_at", "is", null);
}

/** Public updates whose retraction has an opinion and no end: a third opinion would have ended it. */
function proposedRetractions(db: Database) {
  return db
    .selectFrom("decisions as f")
    .innerJoin("updates as x", "x.id", "f.update_id")
    .where("f.round", "=", "retraction")
    .where("f.step", "=", 1)
    .where("x.state", "=", "approved")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("decisions as l")
            .whereRef("l.update_id", "=", "f.update_id")
            .whereRef("l.version", "=", "f.version")
            .where("l.round", "=", "retraction")
            .where("l.step", "=", 3)
            .select("l.id"),
        ),
      ),
    )
    .select("f.update_id as id");
}

function heldBy(db: Database, holderId: string, at: Instant) {
  return db
    .selectFrom("review_leases")
    .select("update_id")
    .where("holder_id", "=", holderId)
    .where("expires_at", ">", at);
}
