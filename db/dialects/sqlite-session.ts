import type { CompiledQuery, QueryResult } from "kysely";
import { DatabaseError } from "./database-error";
import type { LeaseQueue } from "./lease-queue";
import { Session } from "./session";
import { describeError } from "./sqlite-errors";
import type { SqliteSlot } from "./sqlite-slot";
import { isRead, runStatement } from "./sqlite-statement";
import type { SqliteStore } from "./sqlite-store";

/**
 * Takes a real connection only when it sees what is asked: a reader for a read, the
 * writer for anything else, and one of them for the whole of a transaction.
 */
export class SqliteSession extends Session {
  #queue: LeaseQueue<SqliteSlot> | undefined;
  #slot: SqliteSlot | undefined;
  #unfinished = false;

  constructor(private readonly store: SqliteStore) {
    super();
  }

  /** Waits for the writer (or a reader), begins a transaction on it and keeps it. */
  async hold(readOnly: boolean): Promise<void> {
    const queue = readOnly ? this.store.readers : this.store.writer;
    this.#slot = await queue.acquire();
    this.#queue = queue;
    // A transaction that reads first and writes later fails at once when someone
    // else wrote in between, however long the time-out: so it writes from the start.
    await this.begin(readOnly ? "begin" : "begin immediate");
  }

  /** Gives back what is held; a connection that could not end its transaction is thrown away. */
  async letGo(): Promise<void> {
    const slot = this.#slot;
    if (slot === undefined) return;
    this.#slot = undefined;
    try {
      if (this.#unfinished) await slot.close();
    } finally {
      this.#queue?.release(slot);
    }
  }

  protected override async perform<R>(
    query: CompiledQuery,
  ): Promise<QueryResult<R>> {
    if (this.#slot !== undefined) return await runOn(this.#slot, query);
    const queue = isRead(query) ? this.store.readers : this.store.writer;
    const slot = await queue.acquire();
    try {
      return await runOn(slot, query);
    } finally {
      queue.release(slot);
    }
  }

  protected override async control(sql: string): Promise<void> {
    const connection = await this.#slot?.connection();
    if (connection === undefined) {
      throw new DatabaseError("other", `${sql} outside a transaction`);
    }
    try {
      await connection.all(sql);
    } catch (error) {
      // A full disk makes SQLite roll back by itself, and then this is no failure.
      if (sql !== "rollback" || !isAlreadyRolledBack(error)) throw error;
    }
    this.#unfinished = sql.startsWith("begin");
  }

  protected override describe(error: unknown): DatabaseError {
    return describeError(error);
  }
}

async function runOn<R>(
  slot: SqliteSlot,
  query: CompiledQuery,
): Promise<QueryResult<R>> {
  return await runStatement(await slot.connection(), query);
}

function isAlreadyRolledBack(error: unknown): boolean {
  return (
    error instanceof Error && /no transaction is active/.test(error.message)
  );
}
