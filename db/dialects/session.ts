import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import { DatabaseError } from "./database-error";
import { statementForm, type StatementForm } from "./statement-form";
import { assertStorable } from "./stored-value";

/**
 * What Kysely holds while it runs one query or one transaction. It gives every engine
 * the same manners: odd values are refused, errors are typed, a transaction in which a
 * statement failed takes no more statements and cannot be committed, and a query that
 * arrives after the end of its transaction is refused instead of running outside it.
 */
export abstract class Session implements DatabaseConnection {
  #transaction: "none" | "open" | "failed" | "over" = "none";

  /** Runs one statement on whatever connection fits it. */
  protected abstract perform<R>(
    query: CompiledQuery,
    form: StatementForm,
  ): Promise<QueryResult<R>>;
  /** Runs `begin`, `commit` or `rollback` and the like on the held connection. */
  protected abstract control(sql: string): Promise<void>;
  /** Gives the driver's error its kind and drops what it quotes. */
  protected abstract describe(error: unknown): DatabaseError;

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    assertStorable(query.parameters);
    this.#assertUsable(query);
    const form = statementForm(query);
    refuseHiddenScript(query, form);
    try {
      return await this.perform<R>(query, form);
    } catch (error) {
      if (this.#transaction === "open") this.#transaction = "failed";
      throw this.#typed(error);
    }
  }

  // Kysely's interface asks for an iterator; nothing here ever yields.
  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new DatabaseError("other", "streaming is not supported: read pages");
  }

  /** Begins a transaction with the engine's own words. */
  async begin(sql: string): Promise<void> {
    await this.#run(sql);
    this.#transaction = "open";
  }

  /** Commits, unless a statement failed: some engines would roll back and say nothing. */
  async commit(): Promise<void> {
    if (this.#transaction === "failed") {
      throw new DatabaseError(
        "other",
        "a statement of this transaction failed, so it cannot be committed",
      );
    }
    this.#transaction = "over";
    await this.#run("commit");
  }

  async rollback(): Promise<void> {
    this.#transaction = "over";
    await this.#run("rollback");
  }

  #assertUsable({ query, sql }: CompiledQuery): void {
    if (this.#transaction === "failed" || this.#transaction === "over") {
      const state = this.#transaction === "failed" ? "has failed" : "is over";
      throw new DatabaseError("other", `the transaction ${state}`);
    }
    // What Kysely builds is none of these.
    if (
      query.kind === "RawNode" &&
      /^\s*(begin|start|commit|end|rollback|savepoint|release)\b/i.test(sql)
    ) {
      throw new DatabaseError("other", "use db.transaction() for transactions");
    }
  }

  async #run(sql: string): Promise<void> {
    try {
      await this.control(sql);
    } catch (error) {
      throw this.#typed(error);
    }
  }

  #typed(error: unknown): DatabaseError {
    return error instanceof DatabaseError ? error : this.describe(error);
  }
}

/** A second statement behind one with parameters or rows would be dropped by one engine and refused or run by another. */
function refuseHiddenScript(query: CompiledQuery, form: StatementForm): void {
  if (!form.isScript) return;
  if (form.returnsRows || query.parameters.length > 0) {
    throw new DatabaseError("other", "one statement at a time");
  }
}
