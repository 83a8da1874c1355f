import pg from "pg";
import { DatabaseBusyError, DatabaseError } from "./database-error";
import type { DatabaseOptions } from "./dialect";
import { describeError } from "./postgres-errors";

/** The types of sums, counts and comparisons, read as the other engine gives them: as numbers. */
const NUMBER_TYPES = [20, 1700];
const BOOLEAN_TYPE = 16;

const SETTINGS = [
  "synchronous_commit=on",
  "default_transaction_isolation=read\\ committed",
  "lock_timeout=10s",
  "idle_in_transaction_session_timeout=60s",
];

/** A bounded set of connections and a bounded line in front of it. */
export class PostgresPool {
  private constructor(
    private readonly pool: pg.Pool,
    private readonly maxWaiting: number,
  ) {}

  /** Connects once to see that the server is there and holds text as UTF-8. */
  static async open(
    url: string,
    options: DatabaseOptions,
  ): Promise<PostgresPool> {
    const {
      maxWaiting = 256,
      maxWaitMs = 10_000,
      maxConnections = 10,
    } = options;
    const pool = new pg.Pool({
      connectionString: url,
      max: maxConnections,
      connectionTimeoutMillis: maxWaitMs,
      options: SETTINGS.map((setting) => `-c ${setting}`).join(" "),
      types: numbersAsNumbers(),
    });
    // A connection that breaks while idle leaves the pool by itself; without a
    // listener its event would end the process.
    pool.on("error", () => undefined);
    try {
      await refuseOtherEncodings(pool);
    } catch (error) {
      await pool.end();
      throw error instanceof DatabaseError ? error : describeError(error);
    }
    return new PostgresPool(pool, maxWaiting);
  }

  /** A connection for one holder, or {@link DatabaseBusyError} where too many wait already. */
  async connect(): Promise<pg.PoolClient> {
    if (this.pool.waitingCount >= this.maxWaiting) {
      throw new DatabaseBusyError(
        `${this.pool.waitingCount} already wait for a connection`,
      );
    }
    try {
      return await this.pool.connect();
    } catch (error) {
      throw describeError(error);
    }
  }

  async end(): Promise<void> {
    await this.pool.end();
  }
}

function numbersAsNumbers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  for (const oid of NUMBER_TYPES) types.setTypeParser(oid, Number);
  types.setTypeParser(BOOLEAN_TYPE, (text) => (text === "t" ? 1 : 0));
  return types;
}

async function refuseOtherEncodings(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ server_encoding: string }>(
    "show server_encoding",
  );
  const encoding = rows[0]?.server_encoding;
  if (encoding !== "UTF8") {
    throw new DatabaseError(
      "storage",
      `the database holds text as ${String(encoding)}; create it with encoding UTF8`,
    );
  }
}
