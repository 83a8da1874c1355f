import {
  daysBetween,
  limaDay,
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import type {
  PublishedContest,
  PublishedCorrection,
  PublishedReply,
} from "#app/domain/statement/statement";
import type { Database } from "#db/client";
import { listPublishedRequests } from "./reply-requests";

/**
 * What stands beside some published updates, by update: replies, corrections that were decided, and
 * since when an answer is waited for, all as this site said it by the end of a day. Updates without any
 * of it are absent.
 */
export async function listPublishedContests(
  db: Database,
  updateIds: readonly string[],
  knownOn: IsoDate,
): Promise<Map<string, PublishedContest>> {
  if (updateIds.length === 0) return new Map();
  const end = endOfLimaDay(knownOn);
  const statements = await selectPublished(db, updateIds, end).execute();
  const asked = await listPublishedRequests(db, updateIds, knownOn);
  const found = new Map<string, PublishedContest>();
  const ids = [...statements.map((row) => row.update_id), ...asked.keys()];
  for (const id of new Set(ids)) {
    const own = statements.filter(({ update_id }) => update_id === id);
    const since = asked.get(id) ?? null;
    const replies = own.flatMap((row) => replyOf(row, since));
    const corrections = own.flatMap(correctionOf);
    const waitsSince = replies.length > 0 ? null : since;
    found.set(id, { replies, corrections, waitsSince });
  }
  return found;
}

function selectPublished(
  db: Database,
  updateIds: readonly string[],
  end: Instant,
) {
  return db
    .selectFrom("statement_decisions as d")
    .innerJoin("statements as s", "s.id", "d.statement_id")
    .innerJoin("publications as n", "n.update_id", "d.update_id")
    .innerJoin("users as a", "a.id", "s.author_id")
    .leftJoin("statement_content as c", "c.statement_id", "s.id")
    .leftJoin("statement_decision_content as m", "m.decision_id", "d.id")
    .select(["d.update_id", "s.id", "s.kind", "a.display_name", "d.outcome"])
    .select(["d.reason_code", "c.words", "c.url", "m.note", "s.filed_at"])
    .select(["d.decided_at", "n.decided_at as update_at"])
    .where("d.update_id", "in", updateIds)
    .where("d.decided_at", "<=", end)
    .orderBy("d.decided_at")
    .orderBy("d.id");
}

type Row = Awaited<
  ReturnType<ReturnType<typeof selectPublished>["execute"]>
>[number];

function replyOf(row: Row, since: Instant | null): PublishedReply[] {
  if (row.kind !== "reply" || row.outcome !== "published") return [];
  const from = since !== null && since <= row.filed_at ? since : row.update_at;
  return [
    {
      id: row.id,
      authorName: row.display_name,
      words: row.words,
      url: row.url,
      filedAt: row.filed_at,
      publishedAt: row.decided_at,
      days: Math.max(0, daysBetween(limaDay(from), limaDay(row.filed_at))),
    },
  ];
}

function correctionOf(row: Row): PublishedCorrection[] {
  if (row.kind !== "correction" || row.outcome === "published") return [];
  // What was declined is not published with it: it may be the very words that were the reason.
  const isAccepted = row.outcome !== "declined";
  return [
    {
      id: row.id,
      authorName: row.display_name,
      outcome: row.outcome,
      reasonCode: row.reason_code,
      words: isAccepted ? row.words : null,
      url: isAccepted ? row.url : null,
      note: row.note,
      filedAt: row.filed_at,
      decidedAt: row.decided_at,
    },
  ];
}
