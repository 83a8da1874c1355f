import type { CompiledQuery, KyselyPlugin } from "kysely";
import type { Database } from "#db/client";
import type { BareValue } from "./bare";

/** A statement as it went to the database. */
export interface Statement {
  sql: string;
  values: readonly BareValue[];
  /** Whether anything may have been changed by it. */
  writes: boolean;
}

/** The database with an ear: `heard` gets each statement that runs, in order. */
export function overheard(db: Database, heard: Statement[]): Database {
  const compiled = new Map<object, CompiledQuery>();
  const ear: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      compiled.set(queryId, db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    // Parts of a statement are transformed too; only whole ones have a result.
    transformResult({ result, queryId }) {
      const query = compiled.get(queryId);
      if (query !== undefined) heard.push(statementOf(query));
      return Promise.resolve(result);
    },
  };
  return db.withPlugin(ear);
}

function statementOf({ sql, parameters }: CompiledQuery): Statement {
  return {
    sql,
    values: parameters as readonly BareValue[],
    writes: !/^\s*(?:select|with)\b/i.test(sql),
  };
}
