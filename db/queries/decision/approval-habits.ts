import type { Instant } from "#app/domain/text/calendar";
import {
  NIGHT_BURST,
  RECIPROCAL,
  type ApprovalHabits,
  type ApprovalMark,
} from "#app/domain/decision/second-look";
import { ringsAmong } from "#app/domain/decision/publishing-groups";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { findRing, linksSince } from "../account/publishing-links";
import {
  findPairAccounts,
  listPeopleOfAccounts,
  type PairAccounts,
} from "../account/same-person";

const MINUTE = 60_000;

/** Approvals that are looked through for bursts of the night. */
const MOST_MARKS = 20_000;

/** A moment before another, as stored. */
function before(now: Date, milliseconds: number): Instant {
  return new Date(now.getTime() - milliseconds).toISOString();
}

/** The habits of two people, with every account of whoever is on the ring that they close. */
export interface PairHabits extends ApprovalHabits {
  ring: readonly string[];
}

/** What a person and an author approved of each other's before, with whichever account, and how much the person approved lately. */
export async function findApprovalHabits(
  db: Database,
  pair: { deciderId: string; authorId: string },
  now: Date,
): Promise<PairHabits> {
  const accounts = await findPairAccounts(db, pair);
  const since = linksSince(now);
  const hourAgo = before(now, NIGHT_BURST.minutes * MINUTE);
  const [counts] = await countApprovals(db, { ...accounts, since, hourAgo });
  const given = counts?.given ?? 0;
  // A ring that they close has them for a link: without one nobody looks for the others.
  const isLinked = given >= RECIPROCAL.each;
  const ring = isLinked ? await findRing(db, accounts, now) : [];
  return {
    given,
    received: counts?.received ?? 0,
    lately: counts?.lately ?? 0,
    inRing: ring.length > 0,
    ring,
  };
}

const countApprovals = prepared(
  (db, asked: PairAccounts & { since: Instant; hourAgo: Instant }) => {
    const { deciders, authors, since, hourAgo } = asked;
    return db.selectNoFrom([
      approvalsBy(db, deciders, since)
        .where("author_id", "in", authors)
        .as("given"),
      approvalsBy(db, authors, since)
        .where("author_id", "in", deciders)
        .as("received"),
      approvalsBy(db, deciders, hourAgo).as("lately"),
    ]);
  },
);

/** How many reviewed updates these accounts approved since a moment. */
function approvalsBy(
  db: Database,
  deciders: readonly string[],
  since: Instant,
) {
  return db
    .selectFrom("decisions")
    .where("decider_id", "in", deciders)
    .where("action", "=", "approve")
    .where("round", "=", "review")
    .where("decided_at", ">", since)
    .select((eb) => eb.fn.countAll<number>().as("total"));
}

/** Two people who each approved updates of the other, with how many each way. */
export interface ReciprocalPair {
  one: { id: string; name: string; approved: number };
  other: { id: string; name: string; approved: number };
}

/** Three people or more who publish each other around, as the signals name them. */
export type PublishingRing = readonly { id: string; name: string }[];

/** Every pair and every ring whose approvals of each other's updates wait for somebody else now; pairs with the most first. */
export async function listMutualApprovals(
  db: Database,
  now: Date,
): Promise<{ pairs: ReciprocalPair[]; rings: PublishingRing[] }> {
  const since = linksSince(now);
  const rows = await db
    .selectFrom("user_roles as m")
    .innerJoin("decisions as d", "d.author_id", "m.user_id")
    .innerJoin("users as a", "a.id", "d.author_id")
    .innerJoin("users as u", "u.id", "d.decider_id")
    .where("m.role", "=", "moderator")
    .where("d.action", "=", "approve")
    .where("d.round", "=", "review")
    .where("d.decided_at", ">", since)
    .groupBy(["d.author_id", "d.decider_id", "a.display_name"])
    .groupBy("u.display_name")
    .select(["d.author_id", "d.decider_id", "a.display_name as author"])
    .select("u.display_name as decider")
    .select((eb) => eb.fn.count<number>("d.id").distinct().as("approved"))
    .execute();
  const sums = summedByPerson(rows, await listPeopleOfAccounts(db));
  const enough = sums.filter(({ approved }) => approved >= RECIPROCAL.each);
  return { pairs: pairsOf(enough), rings: ringsOf(enough) };
}

/** How many updates of an author somebody approved. */
interface ApprovalCount {
  author_id: string;
  decider_id: string;
  author: string;
  decider: string;
  approved: number;
}

/** The same with every account of a person as one. */
function summedByPerson(
  rows: readonly ApprovalCount[],
  people: ReadonlyMap<string, string>,
): ApprovalCount[] {
  const sums = new Map<string, ApprovalCount>();
  for (const row of rows) {
    const author_id = people.get(row.author_id) ?? row.author_id;
    const decider_id = people.get(row.decider_id) ?? row.decider_id;
    const key = `${decider_id} ${author_id}`;
    const approved = (sums.get(key)?.approved ?? 0) + row.approved;
    sums.set(key, { ...row, author_id, decider_id, approved });
  }
  return [...sums.values()];
}

function ringsOf(enough: readonly ApprovalCount[]): PublishingRing[] {
  const names = new Map(
    enough.flatMap((row) => [
      [row.author_id, row.author] as const,
      [row.decider_id, row.decider] as const,
    ]),
  );
  const links = enough.map((row) => ({
    deciderId: row.decider_id,
    authorId: row.author_id,
  }));
  return ringsAmong(links).map((ring) =>
    ring.map((id) => ({ id, name: names.get(id) ?? "" })),
  );
}

function pairsOf(enough: readonly ApprovalCount[]): ReciprocalPair[] {
  const byPair = new Map(
    enough.map((row) => [`${row.decider_id} ${row.author_id}`, row]),
  );
  return enough
    .filter((row) => row.decider_id < row.author_id)
    .flatMap((row) => {
      const back = byPair.get(`${row.author_id} ${row.decider_id}`);
      if (back === undefined) return [];
      const { decider_id: id, decider: name, approved } = row;
      const other = {
        id: row.author_id,
        name: row.author,
        approved: back.approved,
      };
      return [{ one: { id, name, approved }, other }];
    })
    .sort((a, b) => total(b) - total(a));
}

function total({ one, other }: ReciprocalPair): number {
  return one.approved + other.approved;
}

/** The approvals of moderators since a moment, by person and time, with their names. */
export async function listApprovalMarks(
  db: Database,
  since: Instant,
): Promise<(ApprovalMark & { name: string })[]> {
  const moderators = db
    .selectFrom("user_roles")
    .select("user_id")
    .where("role", "=", "moderator");
  const rows = await db
    .selectFrom("decisions as d")
    .innerJoin("users as u", "u.id", "d.decider_id")
    .where("d.decider_id", "in", moderators)
    .where("d.action", "=", "approve")
    .where("d.round", "=", "review")
    .where("d.decided_at", ">", since)
    .select(["d.decider_id as deciderId", "d.decided_at as at"])
    .select("u.display_name as name")
    .orderBy("d.decider_id")
    .orderBy("d.decided_at")
    .limit(MOST_MARKS)
    .execute();
  return rows;
}
