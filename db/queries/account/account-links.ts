import { randomUUID } from "node:crypto";
import {
  accountPair,
  type LinkKind,
  type AccountPair,
} from "#app/domain/account/account-link";
import type { Database } from "#db/client";
import { listFlawedPublications } from "../record/flawed-publications";
import { listFlawedRefusals } from "../record/flawed-refusals";
import { repeatReview } from "../decision/reopenings";
import { repeatRefusal } from "../decision/repeat-refusals";
import { listTwins, refreshSamePersons } from "./same-person";

/** Two accounts that turned out to be one person's. */
export interface FoundLink {
  a: string;
  b: string;
  kind: LinkKind;
}

/**
 * Links two accounts from now on, and sends back to others whatever of theirs stands and one person
 * alone made so. What a machine found is not found again once two people ended it. Gives how many
 * updates went back for review.
 */
export async function linkAccounts(
  trx: Database,
  { a, b, kind }: FoundLink,
  now: Date,
): Promise<number> {
  const pair = accountPair(a, b);
  if (pair === null) return 0;
  await queueForLinks(trx);
  if (await isKnown(trx, pair, kind)) return 0;
  await trx
    .insertInto("account_links")
    .values({
      id: randomUUID(),
      one_id: pair.one,
      other_id: pair.other,
      kind,
      found_at: now.toISOString(),
      ended_at: null,
    })
    .execute();
  await refreshSamePersons(trx);
  return await repeatWhereFlawed(trx, [a, b], now);
}

/**
 * Whoever links or publishes stands in line at the head of the record, so that neither misses what the
 * other does beside it.
 */
export async function queueForLinks(trx: Database): Promise<void> {
  await trx
    .updateTable("record_head")
    .set((eb) => ({ size: eb.ref("size") }))
    .execute();
}

async function isKnown(
  trx: Database,
  { one, other }: AccountPair,
  kind: LinkKind,
): Promise<boolean> {
  let known = trx
    .selectFrom("account_links")
    .select("id")
    .where("one_id", "=", one)
    .where("other_id", "=", other)
    .where("kind", "=", kind);
  if (kind === "told") known = known.where("ended_at", "is", null);
  return (await known.limit(1).executeTakeFirst()) !== undefined;
}

/** Says whether a link that stands joins these two directly. */
export async function hasStandingLink(
  db: Database,
  { one, other }: AccountPair,
): Promise<boolean> {
  const row = await db
    .selectFrom("account_links")
    .select("id")
    .where("one_id", "=", one)
    .where("other_id", "=", other)
    .where("ended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends every link of a pair; false where none stood. */
export async function endLinks(
  trx: Database,
  { one, other }: AccountPair,
  now: Date,
): Promise<boolean> {
  await queueForLinks(trx);
  const ended = await trx
    .updateTable("account_links")
    .set({ ended_at: now.toISOString() })
    .where("one_id", "=", one)
    .where("other_id", "=", other)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  await refreshSamePersons(trx);
  return ended.numUpdatedRows > 0n;
}

/**
 * Sends back to others what was published, rejected or taken back by accounts that turned out to be too
 * few people; gives how many updates.
 */
export async function repeatWhereFlawed(
  trx: Database,
  deciderIds: readonly string[],
  now: Date,
  updateId?: string,
): Promise<number> {
  const twins = await listTwins(trx, deciderIds);
  // Whoever has one account alone flaws nothing.
  if (twins.length === 0) return 0;
  const accounts = [...new Set([...deciderIds, ...twins])];
  const flawed = await listFlawedPublications(trx, accounts, updateId);
  for (const publication of flawed) {
    await repeatReview(trx, { id: randomUUID(), ...publication }, now);
  }
  let repeated = flawed.length;
  for (const refusal of await listFlawedRefusals(trx, accounts, updateId)) {
    if (await repeatRefusal(trx, refusal, now)) repeated += 1;
  }
  return repeated;
}
