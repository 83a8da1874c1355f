import type { DatabaseOptions } from "./dialect";
import { LeaseQueue } from "./lease-queue";
import { describeError } from "./sqlite-errors";
import { SqliteSlot } from "./sqlite-slot";

/** Reads are quick, so their line may be longer than the writers' before it is hopeless. */
const READER_LINE = 8;

/** One database file: one connection that writes, and a few that can only read. */
export class SqliteStore {
  private constructor(
    readonly writer: LeaseQueue<SqliteSlot>,
    readonly readers: LeaseQueue<SqliteSlot>,
  ) {}

  /** Opens all connections and checks version and settings; throws a typed error and leaves none open. */
  static async open(
    path: string,
    options: DatabaseOptions,
  ): Promise<SqliteStore> {
    const {
      maxWaiting = 256,
      maxWaitMs = 10_000,
      maxConnections = 3,
    } = options;
    const writer = new SqliteSlot(path, "write");
    const readers = Array.from(
      { length: maxConnections },
      () => new SqliteSlot(path, "read"),
    );
    try {
      for (const slot of [writer, ...readers]) await slot.connection();
    } catch (error) {
      for (const slot of [writer, ...readers]) await slot.close();
      throw describeError(error);
    }
    return new SqliteStore(
      new LeaseQueue("writer", [writer], { maxWaiting, maxWaitMs }),
      new LeaseQueue("readers", readers, {
        maxWaiting: maxWaiting * READER_LINE,
        maxWaitMs,
      }),
    );
  }

  /** Lets everybody in line finish, moves the log into the file and closes all connections. */
  async close(): Promise<void> {
    for (const slot of await this.readers.drain()) await slot.close();
    for (const slot of await this.writer.drain()) {
      const connection = await slot.connection();
      await connection.all("pragma wal_checkpoint(truncate)");
      await slot.close();
    }
  }
}
