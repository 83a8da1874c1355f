import pg from "pg";
import { bootServer, type ServerSetting } from "./postgres-boot";
import { DatabaseError } from "./database-error";
import type { DatabaseOptions } from "./dialect";
import { LeaseQueue } from "./lease-queue";
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
    /** One number for each connection that may be held at once. */
    private readonly permits: LeaseQueue<number>,
  ) {}

  /** Connects once to see that the server is there and keeps what it is given: see {@link bootServer}. */
  static async open(
    url: string,
    options: DatabaseOptions,
  ): Promise<PostgresPool> {
    const {
      maxWaiting = 256,
      maxWaitMs = 10_000,
      maxConnections = 10,
    } = options;
    const pool = poolFor(url, maxConnections, maxWaitMs);
    try {
      await bootServer((sql) => pool.query<ServerSetting>(sql));
    } catch (error) {
      await pool.end();
      throw error instanceof DatabaseError ? error : describeError(error);
    }
    const permits = Array.from({ length: maxConnections }, (_, n) => n);
    const limits = { maxWaiting, maxWaitMs };
    return new PostgresPool(
      pool,
      new LeaseQueue("connections", permits, limits),
    );
  }

  /** A connection for one holder, who gives it back by the function beside it. */
  async connect(): Promise<Lease> {
    const permit = await this.permits.acquire();
    try {
      const client = await this.pool.connect();
      return {
        client,
        giveBack: (isBroken) => {
          client.release(isBroken);
          this.permits.release(permit);
        },
      };
    } catch (error) {
      this.permits.release(permit);
      throw describeError(error);
    }
  }

  /** Lets everybody in line finish and closes all connections. */
  async end(): Promise<void> {
    await this.permits.drain();
    await this.pool.end();
  }
}

/** A leased connection; one that is given back as broken leaves the pool. */
export interface Lease {
  client: pg.PoolClient;
  giveBack(isBroken: boolean): void;
}

function poolFor(url: string, max: number, maxWaitMs: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: maxWaitMs,
    options: SETTINGS.map((setting) => `-c ${setting}`).join(" "),
    types: numbersAsNumbers(),
  });
  // A connection that breaks while idle leaves the pool by itself; without a
  // listener its event would end the process.
  pool.on("error", () => undefined);
  return pool;
}

function numbersAsNumbers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  for (const oid of NUMBER_TYPES) types.setTypeParser(oid, Number);
  types.setTypeParser(BOOLEAN_TYPE, (text) => (text === "t" ? 1 : 0));
  return types;
}
