import type { CompiledQuery } from "kysely";
import { sqlPieces } from "./sql-pieces";

const READS = new Set(["select", "explain", "values"]);
const RETURNS_ROWS = new Set([...READS, "with", "pragma"]);
const CHANGES_ROWS = new Set(["insert", "update", "delete", "replace"]);

/** What has to be known of a statement before it is run. */
export interface StatementForm {
  /** A read-only connection can run it. When in doubt, no. */
  isRead: boolean;
  returnsRows: boolean;
  /** It is an insert, update or delete, so the number of rows it changed matters. */
  changesRows: boolean;
  /** There is a second statement behind the first; only hand-written SQL has one. */
  isScript: boolean;
}

/** Reads the form off Kysely's tree, and off the words of hand-written SQL. */
export function statementForm({ query, sql }: CompiledQuery): StatementForm {
  if (query.kind === "RawNode") return formOfWords(sqlPieces(sql));
  const isRead = query.kind === "SelectQueryNode";
  return {
    isRead,
    returnsRows:
      isRead || ("returning" in query && query.returning !== undefined),
    changesRows: /^(Insert|Update|Delete)QueryNode$/.test(query.kind),
    isScript: false,
  };
}

function formOfWords(pieces: readonly string[]): StatementForm {
  const sql = pieces.join("");
  const word = /^[\s(]*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase() ?? "";
  const end = pieces.indexOf(";");
  return {
    isRead: READS.has(word),
    returnsRows: RETURNS_ROWS.has(word) || /\breturning\b/i.test(sql),
    changesRows: CHANGES_ROWS.has(word),
    isScript: end >= 0 && /\S/.test(pieces.slice(end + 1).join("")),
  };
}
