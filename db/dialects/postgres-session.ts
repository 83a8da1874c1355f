import type { CompiledQuery, QueryResult } from "kysely";
import type { DatabaseError } from "./database-error";
import { describeError } from "./postgres-errors";
import type { Lease } from "./postgres-pool";
import { Session } from "./session";

const COUNTED = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** One leased connection of the pool. */
export class PostgresSession extends Session {
  #broken = false;

  constructor(private readonly lease: Lease) {
    super();
  }

  /** Gives the connection back; one that could not end its transaction leaves the pool. */
  letGo(): void {
    this.lease.giveBack(this.#broken);
  }

  protected override async perform<R>(
    query: CompiledQuery,
  ): Promise<QueryResult<R>> {
    const result = await this.lease.client.query(query.sql, [
      ...query.parameters,
    ]);
    // A script of several statements answers with a list of results: it returns no rows.
    const rows = (result.rows ?? []) as R[];
    if (!COUNTED.has(result.command)) return { rows };
    return { rows, numAffectedRows: BigInt(result.rowCount ?? 0) };
  }

  protected override async control(sql: string): Promise<void> {
    this.#broken = true;
    await this.lease.client.query(sql);
    this.#broken = !/^(commit|rollback)$/.test(sql);
  }

  protected override describe(error: unknown): DatabaseError {
    return describeError(error);
  }
}
