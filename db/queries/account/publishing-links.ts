import { sql } from "kysely";
import type { Instant } from "#app/domain/text/calendar";
import {
  RING,
  ringThrough,
  type PublishingLink,
} from "#app/domain/decision/publishing-ring";
import { RECIPROCAL } from "#app/domain/decision/second-look";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { personOf } from "./any-account";
import { withOtherAccounts, type PairAccounts } from "./same-person";

/** Most people who are followed further from one step of a chain to the next. */
const MOST_FOLLOWED = 50;

const DAY = 24 * 60 * 60_000;

/** The moment after which approvals count for pairs and rings. */
export function linksSince(now: Date): Instant {
  return new Date(now.getTime() - RECIPROCAL.days * DAY).toISOString();
}

/**
 * Every account of everybody on a ring that somebody closes by approving an author's update; nobody
 * where there is none. Costs one look where the two have no link, and five more where they have.
 */
export async function findRing(
  db: Database,
  { deciders, authors }: PairAccounts,
  now: Date,
): Promise<string[]> {
  const since = linksSince(now);
  // The least of a person's accounts stands for all of them, as links name people.
  const [deciderId = ""] = deciders;
  const [authorId = ""] = authors;
  const first = await linksOf(db, { authorIds: authors, since });
  if (!first.some((link) => link.deciderId === deciderId)) return [];
  const seen = new Set([authorId]);
  const links: PublishingLink[] = [...first];
  let open = [deciderId];
  for (let step = 1; step < RING.longest && open.length > 0; step += 1) {
    const authorIds = await withOtherAccounts(db, open);
    const found = await linksOf(db, { authorIds, since });
    links.push(...found);
    for (const id of open) seen.add(id);
    const further = new Set(found.map((link) => link.deciderId));
    open = [...further].filter((id) => !seen.has(id)).slice(0, MOST_FOLLOWED);
  }
  const ring = ringThrough(links, { deciderId, authorId });
  return await withOtherAccounts(db, ring);
}

/** Who published enough of what these accounts wrote, by the accounts that stand for people. */
const linksOf = prepared(
  (
    db,
    { authorIds, since }: { authorIds: readonly string[]; since: Instant },
  ) => {
    const approvals = db
      .selectFrom("decisions as d")
      .select([
        personOf(sql`d.decider_id`).as("decider"),
        personOf(sql`d.author_id`).as("author"),
      ])
      .where("d.author_id", "in", authorIds)
      .where("d.action", "=", "approve")
      .where("d.round", "=", "review")
      .where("d.decided_at", ">", since);
    return db
      .selectFrom(approvals.as("a"))
      .select(["a.decider as deciderId", "a.author as authorId"])
      .groupBy(["a.decider", "a.author"])
      .having((eb) => eb(eb.fn.countAll<number>(), ">=", RECIPROCAL.each))
      .orderBy("a.author")
      .orderBy("a.decider");
  },
);
