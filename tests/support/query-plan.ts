import { CompiledQuery, type KyselyPlugin } from "kysely";
import type { Database } from "#db/client";
import { engineUnderTest } from "./database";

/** A statement that reads a whole table, with the words of the engine that say so. */
export interface Scan {
  table: string;
  plan: string;
  sql: string;
}

/** Every statement that `work` runs, as it went to the database. */
export async function statementsOf(
  db: Database,
  work: (db: Database) => Promise<unknown>,
): Promise<readonly CompiledQuery[]> {
  const compiled = new Map<object, CompiledQuery>();
  const statements: CompiledQuery[] = [];
  const recorder: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      compiled.set(queryId, db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    // Parts of a statement are transformed too; only whole ones have a result.
    transformResult({ result, queryId }) {
      const statement = compiled.get(queryId);
      if (statement !== undefined) statements.push(statement);
      return Promise.resolve(result);
    },
  };
  await work(db.withPlugin(recorder));
  return statements;
}

/** The scans in what the engine means to do for a statement, tables named as in the schema. */
export async function scansOf(
  db: Database,
  statement: CompiledQuery,
): Promise<readonly Scan[]> {
  const { sql } = statement;
  const lines = await explained(db, statement);
  return lines.flatMap((plan) => {
    const name = /^\s*(?:->\s*)?(?:SCAN (\w+)|Seq Scan on (\w+))/.exec(plan);
    const table = tableOf(sql, name?.[1] ?? name?.[2] ?? "");
    return table === null ? [] : [{ table, plan, sql }];
  });
}

/** The table behind a name in a statement; null for a subquery or no name at all. */
function tableOf(sql: string, name: string): string | null {
  const aliased = new RegExp(`"(\\w+)" as "${name}"`).exec(sql);
  if (aliased?.[1] !== undefined) return aliased[1];
  return new RegExp(`(?:from|join) "${name}"`).test(sql) ? name : null;
}

async function explained(
  db: Database,
  { sql, parameters }: CompiledQuery,
): Promise<string[]> {
  if (engineUnderTest() === "sqlite") {
    const query = CompiledQuery.raw(`explain query plan ${sql}`, [
      ...parameters,
    ]);
    const { rows } = await db.executeQuery<{ detail: string }>(query);
    return rows.map(({ detail }) => detail);
  }
  return await db.transaction().execute(async (trx) => {
    // Tables of a test are so small that reading them whole is cheapest: see what else could be done.
    await trx.executeQuery(CompiledQuery.raw("set local enable_seqscan = off"));
    const query = CompiledQuery.raw(`explain ${sql}`, [...parameters]);
    const { rows } = await trx.executeQuery<{ "QUERY PLAN": string }>(query);
    return rows.map((row) => row["QUERY PLAN"]);
  });
}
