import type { CompiledQuery, QueryResult } from "kysely";
import type { SqliteConnection } from "./sqlite-connection";
import type { StatementForm } from "./statement-form";
import type { StoredValue } from "./stored-value";

/** Runs a compiled query by the call of the driver that loses nothing: no row, no count, no second statement. */
export async function runStatement<R>(
  connection: SqliteConnection,
  query: CompiledQuery,
  form: StatementForm,
): Promise<QueryResult<R>> {
  const { sql } = query;
  // The session has looked at each of them.
  const parameters = query.parameters as readonly StoredValue[];
  if (form.returnsRows) {
    const rows = await connection.all<R>(sql, parameters);
    return form.changesRows ? counted(rows, rows.length) : { rows };
  }
  if (form.isScript) {
    const changed = await connection.script(sql);
    return form.changesRows ? counted([], changed) : { rows: [] };
  }
  if (form.changesRows)
    return counted([], await connection.run(sql, parameters));
  // Not `run`, which would leave a statement open that does answer with a row.
  await connection.all(sql, parameters);
  return { rows: [] };
}

function counted<R>(rows: R[], changed: number): QueryResult<R> {
  return { rows, numAffectedRows: BigInt(changed) };
}
