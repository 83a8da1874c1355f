import { randomUUID } from "node:crypto";
import pg from "pg";

/**
 * Databases for tests on one PostgreSQL server. To copy the template takes some hundred
 * milliseconds, to empty a used copy ten, so a copy whose tables are still those of the
 * template is kept for the next test of this worker; one that a test rebuilt is dropped.
 */
interface Place {
  url: string;
  remove(): Promise<void>;
}

interface Pristine {
  shape: string;
  /** Statements that bring back the rows of the template, with their values. */
  refill: { sql: string; values: [string] }[];
  emptySql: string;
}

const idle: string[] = [];
let pristine: Pristine | undefined;

/** More bytes than this, and a new copy is the quicker way. */
const MOST_BYTES = 24_000_000;

const SHAPE = `
  select md5(string_agg(part, ';' order by part)) as shape from (
    select concat_ws(' ', 'relation', oid, relname, relkind::text) as part
      from pg_class where relnamespace = 'public'::regnamespace
    union all
    select concat_ws(' ', 'column', attrelid, attname, atttypid, attnotnull)
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all
    select concat_ws(' ', 'trigger', oid, tgname, tgenabled::text) from pg_trigger
    union all
    select concat_ws(' ', 'constraint', oid, conname) from pg_constraint
    union all
    select concat_ws(' ', 'function', oid, proname, md5(prosrc))
      from pg_proc where pronamespace = 'public'::regnamespace
  ) parts`;

/** A database like the template, of this test's own until it is removed. */
export async function templatePlace(
  server: string,
  template: string,
): Promise<Place> {
  const spare = idle.pop();
  const name = spare ?? (await created(server, template));
  const url = `${server}/${name}`;
  pristine ??= await on(url, readPristine);
  return {
    url,
    async remove() {
      if (await on(url, emptied)) idle.push(name);
      else await dropped(server, name);
    },
  };
}

/** A database without any table, of this test's own until it is removed. */
export async function barePlace(server: string): Promise<Place> {
  const name = await created(server, "template1");
  return { url: `${server}/${name}`, remove: () => dropped(server, name) };
}

async function created(server: string, template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await on(`${server}/postgres`, (client) =>
    client.query(`create database ${name} template ${template}`),
  );
  return name;
}

async function dropped(server: string, name: string): Promise<void> {
  await on(`${server}/postgres`, (client) =>
    client.query(`drop database ${name} with (force)`),
  );
}

async function readPristine(client: pg.Client): Promise<Pristine> {
  const { rows: tables } = await client.query<{ name: string }>(
    "select quote_ident(relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const refill: Pristine["refill"] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ all: string | null }>(
      `select json_agg(${name})::text as all from ${name}`,
    );
    const all = rows[0]?.all;
    if (typeof all !== "string") continue;
    const sql = `insert into ${name} select * from json_populate_recordset(null::${name}, $1)`;
    refill.push({ sql, values: [all] });
  }
  const emptySql = tables.map(({ name }) => `delete from ${name}`).join(";");
  return { shape: await shapeOf(client), refill, emptySql };
}

/** Whether the database is again as it came. */
async function emptied(client: pg.Client): Promise<boolean> {
  if (pristine === undefined) return false;
  if ((await shapeOf(client)) !== pristine.shape) return false;
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  // Neither the triggers that keep the record nor the order of references stand in the way.
  await client.query("set session_replication_role = replica");
  await client.query(pristine.emptySql);
  for (const { sql, values } of pristine.refill) {
    await client.query(sql, values);
  }
  const { rows } = await client.query<{ bytes: string }>(
    "select pg_database_size(current_database()) as bytes",
  );
  return Number(rows[0]?.bytes) < MOST_BYTES;
}

async function shapeOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(SHAPE);
  return rows[0]?.shape ?? "";
}

async function on<T>(
  url: string,
  task: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}
