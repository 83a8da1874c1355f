import sqlite3 from "sqlite3";
import type { StoredValue } from "./stored-value";

type Callback<T> = (error: Error | null, value: T) => void;
type Statement = sqlite3.Statement;

/** One SQLite handle with promises. Calls run one after the other, in the order in which they came. */
export class SqliteConnection {
  /** Prepared once, used often: it doubles the rate of short queries. Oldest use first. */
  readonly #statements = new Map<string, Statement>();
  #tail: Promise<unknown> = Promise.resolve();
  /** Calls that have come and are not over. */
  #calls = 0;

  private constructor(private readonly handle: sqlite3.Database) {}

  /** Opens a file for writing (and makes it where it is missing), or for reading alone. */
  static async open(
    path: string,
    access: "write" | "read",
  ): Promise<SqliteConnection> {
    const mode =
      access === "write"
        ? sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE
        : sqlite3.OPEN_READONLY;
    const handle = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened: sqlite3.Database = new sqlite3.Database(
        path,
        mode | sqlite3.OPEN_FULLMUTEX,
        (error) => (error ? reject(error) : resolve(opened)),
      );
    });
    return new SqliteConnection(handle);
  }

  /** Runs one statement to its end and returns its rows. */
  all<R>(sql: string, values: readonly StoredValue[] = []): Promise<R[]> {
    return this.#inTurn(() => {
      const known = this.#known(sql);
      if (known !== undefined) return rowsOf<R>(known, values);
      return this.#prepare(sql).then((made) => rowsOf<R>(made, values));
    });
  }

  /** Runs one statement that returns no rows and counts the rows it changed. */
  run(sql: string, values: readonly StoredValue[] = []): Promise<number> {
    return this.#inTurn(async () => {
      const statement = await this.#prepare(sql);
      return await new Promise<number>((resolve, reject) => {
        statement.run(values, function (error) {
          if (error) reject(error);
          else resolve(this.changes);
        });
      });
    });
  }

  /** Runs every statement of a script, of which the other calls would drop all but the first. Counts the rows that the last one changed. */
  script(sql: string): Promise<number> {
    return this.#inTurn(async () => {
      await promised((done) =>
        this.handle.exec(sql, (error) => done(error, null)),
      );
      const statement = await this.#prepare("select changes() as n");
      const [row] = await rowsOf<{ n: number }>(statement, []);
      return row?.n ?? 0;
    });
  }

  /** Finalizes what was prepared and closes; SQLite refuses while a statement is open. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      for (const sql of [...this.#statements.keys()]) await this.#forget(sql);
      await promised((done) => this.handle.close((error) => done(error, null)));
    });
  }

  /** A statement that is prepared already; from now on it is the one used last. */
  #known(sql: string): Statement | undefined {
    const known = this.#statements.get(sql);
    if (known === undefined) return undefined;
    this.#statements.delete(sql);
    this.#statements.set(sql, known);
    return known;
  }

  async #prepare(sql: string): Promise<Statement> {
    const known = this.#known(sql);
    if (known !== undefined) return known;
    const statement = await prepared(this.handle, sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > MAX_STATEMENTS) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) await this.#forget(oldest);
    }
    return statement;
  }

  async #forget(sql: string): Promise<void> {
    const statement = this.#statements.get(sql);
    this.#statements.delete(sql);
    await new Promise<void>((resolve) => statement?.finalize(() => resolve()));
  }

  /** Whoever finds nobody begins at once: each wait for nothing costs a short query a tenth of its time. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#calls === 0 ? work() : this.#tail.then(work);
    this.#calls += 1;
    const over = () => void (this.#calls -= 1);
    this.#tail = result.then(over, over);
    return result;
  }
}

const MAX_STATEMENTS = 128;

function prepared(handle: sqlite3.Database, sql: string): Promise<Statement> {
  return new Promise((resolve, reject) => {
    const statement: Statement = handle.prepare(sql, (error: Error | null) =>
      error ? reject(error) : resolve(statement),
    );
  });
}

function rowsOf<R>(
  statement: Statement,
  values: readonly StoredValue[],
): Promise<R[]> {
  return new Promise((resolve, reject) => {
    // Never `get`: it leaves the statement, and with it a read transaction, open.
    statement.all(values, (error: Error | null, rows: R[]) =>
      error ? reject(error) : resolve(rows),
    );
  });
}

function promised<T>(start: (done: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value)));
  });
}
