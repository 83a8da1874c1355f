import type { Database } from "#db/client";
import { listRoles } from "./roles";

/** Everything that the database holds about one person and by them, for them alone; hashes and secrets are left out. */
export async function readOwnData(db: Database, userId: string) {
  const account = await db
    .selectFrom("users")
    .select(["id", "email", "display_name", "state", "language", "created_at"])
    .where("id", "=", userId)
    .executeTakeFirst();
  return {
    account: account ?? null,
    roles: await listRoles(db, userId),
    addressToConfirm: await db
      .selectFrom("email_claims")
      .select(["email", "claimed_at"])
      .where("user_id", "=", userId)
      .execute(),
    sessions: await db
      .selectFrom("sessions")
      .select(["created_at", "last_seen_at", "expires_at", "device", "address"])
      .where("user_id", "=", userId)
      .orderBy("created_at")
      .execute(),
    passkeys: await db
      .selectFrom("passkeys")
      .select(["name", "created_at", "last_used_at"])
      .where("user_id", "=", userId)
      .execute(),
    otherAccounts: await listOwnLinks(db, userId),
    groups: await db
      .selectFrom("group_members")
      .innerJoin("watchdog_groups as g", "g.id", "group_members.group_id")
      .select(["g.slug", "g.name", "joined_at", "left_at"])
      .where("user_id", "=", userId)
      .execute(),
    ...(await ownWords(db, userId)),
  };
}

async function ownWords(db: Database, userId: string) {
  return {
    updates: await db
      .selectFrom("updates as u")
      .leftJoin("update_versions as v", "v.update_id", "u.id")
      .leftJoin("update_content as c", (on) =>
        on
          .onRef("c.update_id", "=", "v.update_id")
          .onRef("c.version", "=", "v.version"),
      )
      .select(["u.id", "u.target_code", "u.state", "u.created_at", "v.version"])
      .select(["v.status", "v.effective_date", "v.submitted_at", "c.summary"])
      .where("u.author_id", "=", userId)
      .orderBy("u.created_at")
      .orderBy("v.version")
      .execute(),
    evidence: await db
      .selectFrom("evidence as e")
      .innerJoin("updates as u", "u.id", "e.update_id")
      .leftJoin("evidence_content as c", "c.evidence_id", "e.id")
      .select(["e.update_id", "e.version", "e.kind", "e.visibility", "e.date"])
      .select(["c.title", "c.url", "c.place"])
      .where("u.author_id", "=", userId)
      .orderBy("e.update_id")
      .orderBy("e.position")
      .execute(),
    drafts: await db
      .selectFrom("update_drafts as d")
      .innerJoin("updates as u", "u.id", "d.update_id")
      .select(["d.update_id", "d.fields", "d.saved_at"])
      .where("u.author_id", "=", userId)
      .execute(),
    decisions: await db
      .selectFrom("decisions as d")
      .leftJoin("decision_content as c", "c.decision_id", "d.id")
      .select(["d.update_id", "d.version", "d.action", "d.reason_code"])
      .select(["d.decided_at", "c.note"])
      .where("d.decider_id", "=", userId)
      .orderBy("d.decided_at")
      .execute(),
  };
}

/** How it is known that they have other accounts, and since when; which those are is not said, lest a mistake tell of somebody else. */
async function listOwnLinks(db: Database, userId: string) {
  return await db
    .selectFrom("account_links")
    .select(["kind", "found_at"])
    .where((eb) =>
      eb.or([eb("one_id", "=", userId), eb("other_id", "=", userId)]),
    )
    .where("ended_at", "is", null)
    .orderBy("found_at")
    .execute();
}
