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

/** Hand-written statements whose form was read before; there are few, and the oldest goes first. */
const known = new Map<string, StatementForm>();

const MOST_KNOWN = 256;

/** Reads the form off Kysely's tree, and off the words of hand-written SQL. */
export function statementForm({ query, sql }: CompiledQuery): StatementForm {
  if (query.kind === "RawNode") return knownForm(sql);
  const isRead = query.kind === "SelectQueryNode";
  return {
    isRead,
    returnsRows:
      isRead || ("returning" in query && query.returning !== undefined),
    changesRows: /^(Insert|Update|Delete)QueryNode$/.test(query.kind),
    isScript: false,
  };
}

/** Reading a long statement letter by letter takes longer than many a statement takes to run. */
function knownForm(sql: string): StatementForm {
  const before = known.get(sql);
  if (before !== undefined) return before;
  const form = formOfWords(sqlPieces(sql));
  known.set(sql, form);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return form;
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
