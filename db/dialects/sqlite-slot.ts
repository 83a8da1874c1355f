import { bootReader, bootWriter } from "./sqlite-boot";
import { SqliteConnection } from "./sqlite-connection";

/** A place for one connection, which is opened anew after a broken one was thrown away. */
export class SqliteSlot {
  #connection: SqliteConnection | undefined;

  constructor(
    private readonly path: string,
    private readonly access: "write" | "read",
  ) {}

  /** The connection where it is open, so that nobody waits for what is there. */
  get open(): SqliteConnection | undefined {
    return this.#connection;
  }

  /** The connection, opened and checked where there is none. */
  async connection(): Promise<SqliteConnection> {
    if (this.#connection !== undefined) return this.#connection;
    const opened = await SqliteConnection.open(this.path, this.access);
    try {
      await (this.access === "write" ? bootWriter(opened) : bootReader(opened));
    } catch (error) {
      await opened.close();
      throw error;
    }
    this.#connection = opened;
    return opened;
  }

  /** Closes the connection; SQLite undoes what it had not committed. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.close();
  }
}
