import type { CompiledQuery, QueryResult } from "kysely";
import { DatabaseError } from "./database-error";
import type { LeaseQueue } from "./lease-queue";
import { Session } from "./session";
import type { SqliteConnection } from "./sqlite-connection";
import { describeError } from "./sqlite-errors";
import type { SqliteSlot } from "./sqlite-slot";
import { runStatement } from "./sqlite-statement";
import type { SqliteStore } from "./sqlite-store";
import type { StatementForm } from "./statement-form";

/**
 * Takes a real connection only when it sees what is asked: a reader for a read, the
 * writer for anything else, and one of them for the whole of a transaction.
 */
export class SqliteSession extends Session {
  #queue: LeaseQueue<SqliteSlot> | undefined;
  #slot: SqliteSlot | undefined;
  #connection: SqliteConnection | undefined;
  #unfinished = false;

  constructor(private readonly store: SqliteStore) {
    super();
  }

  /** Waits for the writer (or a reader), begins a transaction on it and keeps it. */
  async hold(readOnly: boolean): Promise<void> {
    const queue = readOnly ? this.store.readers : this.store.writer;
    this.#slot = await queue.acquire();
    this.#queue = queue;
    this.#connection = await this.#slot.connection();
    // A transaction that reads first and writes later fails at once when someone
    // else wrote in between, however long the time-out: so it writes from the start.
    await this.begin(readOnly ? "begin" : "begin immediate");
  }

  /** Gives back what is held; a connection that could not end its transaction is thrown away. */
  async letGo(): Promise<void> {
    const slot = this.#slot;
    if (slot === undefined) return;
    this.#slot = this.#connection = undefined;
    try {
      if (this.#unfinished) await slot.close();
    } finally {
      this.#queue?.release(slot);
    }
  }

  protected override async perform<R>(
    query: CompiledQuery,
    form: StatementForm,
  ): Promise<QueryResult<R>> {
    const held = this.#connection;
    if (held !== undefined) return await runStatement(held, query, form);
    const queue = form.isRead ? this.store.readers : this.store.writer;
    const slot = queue.take() ?? (await queue.acquire());
    try {
      const connection = slot.open ?? (await slot.connection());
      return await runStatement(connection, query, form);
    } finally {
      queue.release(slot);
    }
  }

  protected override async control(sql: string): Promise<void> {
    const held = this.#connection;
    if (held === undefined) {
      throw new DatabaseError("other", `${sql} outside a transaction`);
    }
    try {
      await held.all(sql);
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

function isAlreadyRolledBack(error: unknown): boolean {
  return (
    error instanceof Error && /no transaction is active/.test(error.message)
  );
}
