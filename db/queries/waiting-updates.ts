import type { ExpressionBuilder } from "kysely";
import type { Instant } from "#app/domain/calendar";
import type { ModeratedProvinces, WaitingKind } from "#app/domain/review-queue";
import { VERDICTS, type ClaimableStatus } from "#app/domain/status";
import type { Database } from "../client";
import type { Schema } from "../schema";

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
}

type Updates = Schema & { u: Schema["updates"] };

/**
 * A query over everything that waits for people: what was submitted, and what is public while its
 * retraction is proposed. `is_own` is 1 for the actor's own and their groups' updates, `is_decided`
 * for those on which they have given an opinion, else 0.
 */
export function selectWaiting(db: Database, filter: WaitingFilter) {
  const { actorId, provinceSlugs, province, status, kind, heldAt } = filter;
  let query = waitingUpdates(db).select((eb) => [
    opinionsOn(eb)
      .select((of) => of.fn.countAll<number>().as("count"))
      .as("opinions"),
    eb
      .case()
      .when(
        eb.or([
          eb("u.author_id", "=", actorId),
          eb("w.group_id", "in", groupsOf(db, actorId)),
        ]),
      )
      .then(1)
      .else(0)
      .end()
      .as("is_own"),
    eb
      .case()
      .when(
        eb.exists(
          opinionsOn(eb).where("d.decider_id", "=", actorId).select("d.id"),
        ),
      )
      .then(1)
      .else(0)
      .end()
      .as("is_decided"),
  ]);
  if (provinceSlugs !== "all") {
    query = query.where("v.slug", "in", provinceSlugs);
  }
  if (province !== undefined) query = query.where("v.slug", "=", province);
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

function waitingUpdates(db: Database) {
  const open = db
    .selectFrom("updates")
    .select("id")
    .where("state", "=", "submitted")
    .union(proposedRetractions(db));
  return db
    .selectFrom("updates as u")
    .innerJoin("update_versions as w", (join) =>
      join
        .onRef("w.update_id", "=", "u.id")
        .onRef("w.version", "=", "u.submitted_version"),
    )
    .innerJoin("targets as t", "t.code", "u.target_code")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .leftJoin("watchdog_groups as g", "g.id", "w.group_id")
    .leftJoin("decisions as r", (join) =>
      join
        .onRef("r.update_id", "=", "u.id")
        .onRef("r.version", "=", "u.submitted_version")
        .on("r.round", "=", "retraction")
        .on("r.step", "=", 1),
    )
    .where("u.id", "in", open)
    .select(["u.id", "u.state", "u.target_code", "w.status", "t.wording"])
    .select(["v.slug", "v.name as province_name", "g.name as group_name"])
    .select((eb) =>
      eb
        .case()
        .when("u.state", "=", "submitted")
        .then(eb.ref("w.submitted_at"))
        .else(eb.ref("r.decided_at").$notNull())
        .end()
        .as("waiting_since"),
    );
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

/** The opinions of the round that is open on the update `u`. */
function opinionsOn(eb: ExpressionBuilder<Updates, "u">) {
  return eb
    .selectFrom("decisions as d")
    .whereRef("d.update_id", "=", "u.id")
    .whereRef("d.version", "=", "u.submitted_version")
    .where((of) =>
      of(
        "d.round",
        "=",
        of
          .case()
          .when("u.state", "=", "submitted")
          .then("review" as const)
          .else("retraction" as const)
          .end(),
      ),
    );
}

function groupsOf(db: Database, userId: string) {
  return db
    .selectFrom("group_members")
    .select("group_id")
    .where("user_id", "=", userId)
    .where("left_at", "is", null);
}

function heldBy(db: Database, holderId: string, at: Instant) {
  return db
    .selectFrom("review_leases")
    .select("update_id")
    .where("holder_id", "=", holderId)
    .where("expires_at", ">", at);
}
