import type { CompiledQuery } from "kysely";
import type { Database } from "../client";
import { CompiledOnce } from "./compiled-once";

/** What a prepared query is asked with: values, and lists of them. */
export type PreparedValues = Readonly<
  Record<string, string | number | readonly (string | number)[]>
>;

/** A query that Kysely has built and not run. */
interface BuiltQuery<R> {
  compile(): CompiledQuery<R>;
  execute(): Promise<R[]>;
}

/** Lists up to this long have words of their own kept; longer ones are rare and built anew. */
const LONGEST_KEPT = 8;

/** The place of a value in a query whose words are known already. */
class Slot {
  constructor(
    readonly name: string,
    readonly index: number | null,
  ) {}

  /** Whoever counts with a place, or writes it into words, would keep nonsense for ever. */
  [Symbol.toPrimitive](): never {
    throw new TypeError(`a prepared query works with its value ${this.name}`);
  }

  in(values: PreparedValues): unknown {
    const value = values[this.name];
    return Array.isArray(value) && this.index !== null
      ? value[this.index]
      : value;
  }
}

/**
 * A query whose words are the same whatever it is asked with: they are built once, and only the values
 * are put in afterwards. Building is a quarter of what a short query costs. `build` hands its values to
 * Kysely as they are: it neither looks at them nor counts with them, which throws where it is built.
 *
 *     const find = prepared((db, { id }: { id: string }) => db.selectFrom("users").selectAll().where("id", "=", id));
 *     const rows = await find(db, { id });
 */
export function prepared<V extends PreparedValues, R>(
  build: (db: Database, values: V) => BuiltQuery<R>,
): (db: Database, values: V) => Promise<R[]> {
  const compiled = new CompiledOnce<R>();
  return async (db, values) => {
    const lengths = Object.values(values).map((value) =>
      Array.isArray(value) ? value.length : 0,
    );
    // Whoever listens to what is asked is told by Kysely, which has to build it then.
    const isHeard = db.getExecutor().plugins.length > 0;
    if (isHeard || lengths.some((length) => length > LONGEST_KEPT)) {
      return await build(db, values).execute();
    }
    const query = compiled.find(db, lengths.join(), () =>
      build(db, slotsOf(values) as V).compile(),
    );
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Slot ? parameter.in(values) : parameter,
    );
    const { rows } = await db.executeQuery<R>({ ...query, parameters });
    return rows;
  };
}

function slotsOf(values: PreparedValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((_, index) => new Slot(name, index))
        : new Slot(name, null),
    ]),
  );
}
