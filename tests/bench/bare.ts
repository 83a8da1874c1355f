import sqlite3 from "sqlite3";

export type BareValue = string | number | null;

/** The driver without anything around it, as somebody would write it by hand: statements are prepared once. */
export class Bare {
  readonly #statements = new Map<string, sqlite3.Statement>();

  private constructor(private readonly handle: sqlite3.Database) {}

  /** Opens a file; a writer syncs each commit to the disk, as the product does. */
  static async open(path: string, access: "read" | "write"): Promise<Bare> {
    const mode =
      access === "read" ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE;
    const handle = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new sqlite3.Database(path, mode, (error) =>
        error ? reject(error) : resolve(opened),
      );
    });
    const bare = new Bare(handle);
    if (access === "write") await bare.script("pragma synchronous = full");
    return bare;
  }

  /** All rows of one statement. */
  all<R>(sql: string, values: readonly BareValue[] = []): Promise<R[]> {
    const statement = this.#prepare(sql);
    return new Promise((resolve, reject) => {
      statement.all(values, (error: Error | null, rows: R[]) =>
        error ? reject(error) : resolve(rows),
      );
    });
  }

  /** Runs statements of which nobody wants the rows. */
  script(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.handle.exec(sql, (error) => (error ? reject(error) : resolve()));
    });
  }

  async close(): Promise<void> {
    for (const statement of this.#statements.values()) {
      await new Promise<void>((done) => statement.finalize(() => done()));
    }
    await new Promise<void>((resolve, reject) => {
      this.handle.close((error) => (error ? reject(error) : resolve()));
    });
  }

  #prepare(sql: string): sqlite3.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.handle.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
