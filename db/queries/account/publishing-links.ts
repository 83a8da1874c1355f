import { sql } from "kysely";
import type { Instant } from "#app/domain/text/calendar";
import {
  RING,
  ringThrough,
  type PublishingLink,
} from "#app/domain/decision/publishing-ring";
import { RECIPROCAL } from "#app/domain/decision/second-look";
import type { Database } from "#db/client";
import { personOf } from "./any-account";
import { withOtherAccounts } from "./same-person";

/** Most people who are followed further from one step of a chain to the next. */
const MOST_FOLLOWED = 50;

const DAY = 24 * 60 * 60_000;

/** The moment after which approvals count for pairs and rings. */
export function linksSince(now: Date): Instant {
  return new Date(now.getTime() - RECIPROCAL.days * DAY).toISOString();
}

/**
 * Every account of everybody on a ring that somebody closes by approving an author's update; nobody
 * where there is none. Costs one look where the two have no link, and four more where they have.
 */
export async function findRing(
  db: Database,
  pair: { deciderId: string; authorId: string },
  now: Date,
): Promise<string[]> {
  const since = linksSince(now);
  const authorId = await standsFor(db, pair.authorId);
  const deciderId = await standsFor(db, pair.deciderId);
  const first = await listLinksOf(db, [authorId], since);
  if (!first.some((link) => link.deciderId === deciderId)) return [];
  const seen = new Set([authorId]);
  const links = [...first];
  let open = [deciderId];
  for (let step = 1; step < RING.longest && open.length > 0; step += 1) {
    const found = await listLinksOf(db, open, since);
    links.push(...found);
    for (const id of open) seen.add(id);
    const further = new Set(found.map((link) => link.deciderId));
    open = [...further].filter((id) => !seen.has(id)).slice(0, MOST_FOLLOWED);
  }
  const ring = ringThrough(links, { deciderId, authorId });
  return await withOtherAccounts(db, ring);
}

/** The account that stands for all of a person's, as links name people. */
async function standsFor(db: Database, accountId: string): Promise<string> {
  const accounts = await withOtherAccounts(db, [accountId]);
  return accounts.sort()[0] ?? accountId;
}

async function listLinksOf(
  db: Database,
  authorIds: readonly string[],
  since: Instant,
): Promise<PublishingLink[]> {
  const approvals = db
    .selectFrom("decisions as d")
    .select([
      personOf(sql`d.decider_id`).as("decider"),
      personOf(sql`d.author_id`).as("author"),
    ])
    .where("d.author_id", "in", await withOtherAccounts(db, authorIds))
    .where("d.action", "=", "approve")
    .where("d.round", "=", "review")
    .where("d.decided_at", ">", since);
  return await db
    .selectFrom(approvals.as("a"))
    .select(["a.decider as deciderId", "a.author as authorId"])
    .groupBy(["a.decider", "a.author"])
    .having((eb) => eb(eb.fn.countAll<number>(), ">=", RECIPROCAL.each))
    .orderBy("a.author")
    .orderBy("a.decider")
    .execute();
}
