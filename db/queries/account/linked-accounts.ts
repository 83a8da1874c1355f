import { sql } from "kysely";
import type { LinkKind } from "#app/domain/account/account-link";
import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { listLinkProposals } from "./link-proposals";

/** One of two accounts, as administrators are told of it. */
export interface LinkedAccount {
  id: string;
  name: string;
}

/** Two accounts of one person, how that is known, and how often one of them decided on what the other wrote. */
export interface LinkedPair {
  one: LinkedAccount;
  other: LinkedAccount;
  kinds: readonly LinkKind[];
  since: Instant;
  decided: number;
}

/** Most pairs that are shown at once. */
const MOST = 200;

/** The pairs of accounts that a link joins, the newest first, in one statement. */
export async function listLinkedPairs(db: Database): Promise<LinkedPair[]> {
  const rows = await db
    .selectFrom("account_links as l")
    .innerJoin("users as a", "a.id", "l.one_id")
    .innerJoin("users as b", "b.id", "l.other_id")
    .select(["l.one_id as one", "l.other_id as other", "l.kind"])
    .select(["l.found_at", "a.display_name as oneName"])
    .select("b.display_name as otherName")
    .select(
      sql<number>`${decidedBetween("l.one_id", "l.other_id")}
        + ${decidedBetween("l.other_id", "l.one_id")}`.as("decided"),
    )
    .where("l.ended_at", "is", null)
    .orderBy("l.found_at", "desc")
    .orderBy("l.id")
    .limit(MOST)
    .execute();
  const pairs = new Map<string, LinkedPair & { kinds: LinkKind[] }>();
  for (const row of rows) {
    const { one, other, kind, found_at: at } = row;
    const key = `${one} ${other}`;
    const known = pairs.get(key);
    if (known !== undefined) {
      known.kinds.push(kind);
      known.since = at;
      continue;
    }
    pairs.set(key, {
      one: { id: one, name: row.oneName },
      other: { id: other, name: row.otherName },
      kinds: [kind],
      since: at,
      decided: row.decided,
    });
  }
  return [...pairs.values()];
}

/** How often one of the accounts of `l` decided on what the other wrote. */
function decidedBetween(
  author: "l.one_id" | "l.other_id",
  decider: "l.one_id" | "l.other_id",
) {
  return sql<number>`(select count(*) from "decisions" as "d"
    where d.author_id = ${sql.ref(author)} and d.decider_id = ${sql.ref(decider)})`;
}

/** The proposals that wait for a second administrator, with everybody's names. */
export async function listNamedLinkProposals(db: Database) {
  const proposals = await listLinkProposals(db);
  const ids = proposals.flatMap((it) => [it.one, it.other, it.proposedBy]);
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom("users")
          .select(["id", "display_name"])
          .where("id", "in", ids)
          .execute();
  const names = new Map(rows.map((row) => [row.id, row.display_name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? "" });
  return proposals.map(({ one, other, proposedBy, ...proposal }) => ({
    ...proposal,
    one: named(one),
    other: named(other),
    proposer: named(proposedBy),
  }));
}

export type NamedLinkProposal = Awaited<
  ReturnType<typeof listNamedLinkProposals>
>[number];
