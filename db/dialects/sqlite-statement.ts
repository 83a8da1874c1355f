import type { CompiledQuery, QueryResult, RootOperationNode } from "kysely";
import type { SqliteConnection } from "./sqlite-connection";
import { assertStorable } from "./stored-value";

const READS = new Set(["select", "explain", "values"]);
const RETURNS_ROWS = new Set([...READS, "with", "pragma"]);
const CHANGES_ROWS = new Set(["insert", "update", "delete", "replace"]);

/** Whether a read-only connection can run the query. When in doubt, no. */
export function isRead(query: CompiledQuery): boolean {
  if (query.query.kind === "SelectQueryNode") return true;
  return query.query.kind === "RawNode" && READS.has(firstWord(query.sql));
}

/** Runs a compiled query by the call of the driver that loses nothing: no row, no count, no second statement. */
export async function runStatement<R>(
  connection: SqliteConnection,
  query: CompiledQuery,
): Promise<QueryResult<R>> {
  const { sql, parameters } = query;
  assertStorable(parameters);
  if (returnsRows(query.query, sql)) {
    const rows = await connection.all<R>(sql, parameters);
    if (!CHANGES_ROWS.has(firstWord(sql))) return { rows };
    return { rows, numAffectedRows: BigInt(rows.length) };
  }
  if (CHANGES_ROWS.has(firstWord(sql))) {
    const changed = await connection.run(sql, parameters);
    return { rows: [], numAffectedRows: BigInt(changed) };
  }
  if (parameters.length > 0) await connection.all(sql, parameters);
  else await connection.script(sql);
  return { rows: [] };
}

function returnsRows(node: RootOperationNode, sql: string): boolean {
  if (node.kind === "RawNode") {
    return RETURNS_ROWS.has(firstWord(sql)) || /\breturning\b/i.test(sql);
  }
  if (node.kind === "SelectQueryNode") return true;
  return "returning" in node && node.returning !== undefined;
}

/** The word that says what a statement does, past any comment in front of it. */
function firstWord(sql: string): string {
  const match = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()*([a-z]+)/i.exec(
    sql,
  );
  return match?.[1]?.toLowerCase() ?? "";
}
