import type { Instant } from "#app/domain/text/calendar";
import type {
  ReadStatement,
  StatementKind,
  StatementOutcome,
} from "#app/domain/statement/statement";
import type { Database } from "#db/client";

/** A statement as it is stored, with its commitment. */
export interface NewStatement {
  id: string;
  kind: StatementKind;
  updateId: string;
  authorId: string;
  language: "es" | "en";
  words: string;
  url: string | null;
  wordsHash: string;
  /** 64 hex digits, blanked with the words. */
  salt: string;
  filedAt: Instant;
}

/** Stores what was said, with its words, past the queue. */
export async function insertStatement(
  trx: Database,
  statement: NewStatement,
): Promise<void> {
  const { id, language, wordsHash, words, url, salt } = statement;
  await trx
    .insertInto("statements")
    .values({ id, ...subjectOf(statement), language, words_hash: wordsHash })
    .execute();
  await trx
    .insertInto("statement_content")
    .values({ statement_id: id, words, url, salt })
    .execute();
}

/** Stores a statement that waits; a second one of a person that waits on the same update is a `unique` error. */
export async function insertOpenStatement(
  trx: Database,
  statement: NewStatement,
): Promise<void> {
  await insertStatement(trx, statement);
  await trx
    .insertInto("open_statements")
    .values({ statement_id: statement.id, ...subjectOf(statement) })
    .execute();
}

function subjectOf(statement: NewStatement) {
  return {
    kind: statement.kind,
    update_id: statement.updateId,
    author_id: statement.authorId,
    filed_at: statement.filedAt,
  };
}

/** What of a person's statements waits: how many, and whether one of a kind on an update does. */
export async function findWaitingOf(
  db: Database,
  asked: { authorId: string; kind: StatementKind; updateId: string },
): Promise<{ total: number; isWaiting: boolean }> {
  const rows = await db
    .selectFrom("open_statements as o")
    .innerJoin("statements as s", "s.id", "o.statement_id")
    .where("s.author_id", "=", asked.authorId)
    .select(["o.kind", "o.update_id"])
    .execute();
  const isWaiting = rows.some(
    (row) => row.kind === asked.kind && row.update_id === asked.updateId,
  );
  return { total: rows.length, isWaiting };
}

/** A query over statements with what their readers see of them. */
export function selectStatements(db: Database) {
  return db
    .selectFrom("statements as s")
    .innerJoin("users as a", "a.id", "s.author_id")
    .innerJoin("publications as n", "n.update_id", "s.update_id")
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .leftJoin("statement_content as c", "c.statement_id", "s.id")
    .leftJoin("statement_decisions as d", "d.statement_id", "s.id")
    .leftJoin("statement_decision_content as m", "m.decision_id", "d.id")
    .select(["s.id", "s.kind", "s.update_id as updateId"])
    .select(["n.target_code as targetCode", "v.name as provinceName"])
    .select(["s.author_id as authorId", "a.display_name as authorName"])
    .select(["c.words", "c.url", "s.filed_at as filedAt", "d.outcome"])
    .select(["d.reason_code as reasonCode", "m.note"])
    .select("d.decided_at as decidedAt");
}

/** Finds one statement with the commitment to its words; null where there is none. */
export async function findStatement(
  db: Database,
  id: string,
): Promise<
  (ReadStatement & { wordsHash: string; salt: string | null }) | null
> {
  const row = await selectStatements(db)
    .select(["s.words_hash as wordsHash", "c.salt"])
    .where("s.id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes a statement out of what waits; false where somebody was faster. */
export async function closeStatement(
  trx: Database,
  id: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("open_statements")
    .where("statement_id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** A decision on a statement as it is stored. */
export interface NewStatementDecision {
  id: string;
  statement: Pick<ReadStatement, "id" | "updateId" | "kind" | "authorId">;
  deciderId: string;
  outcome: StatementOutcome;
  reasonCode: string | null;
  note: string | null;
  salt: string | null;
  decidedAt: Instant;
}

/** Stores the decision on a statement, with its words; a second one is a `unique` error. */
export async function appendStatementDecision(
  trx: Database,
  decision: NewStatementDecision,
): Promise<void> {
  const { id, statement, note, salt } = decision;
  await trx
    .insertInto("statement_decisions")
    .values({
      id,
      statement_id: statement.id,
      update_id: statement.updateId,
      kind: statement.kind,
      author_id: statement.authorId,
      decider_id: decision.deciderId,
      outcome: decision.outcome,
      reason_code: decision.reasonCode,
      decided_at: decision.decidedAt,
    })
    .execute();
  await trx
    .insertInto("statement_decision_content")
    .values({ decision_id: id, note, salt })
    .execute();
}
