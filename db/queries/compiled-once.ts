import type { CompiledQuery } from "kysely";
import type { Database } from "../client";

/** Queries that were compiled before, by a key, for each engine that this process has open. */
export class CompiledOnce<R> {
  readonly #byEngine = new WeakMap<object, Map<string, CompiledQuery<R>>>();

  /** The query of a key; `compile` makes it where it is asked for first. */
  find(
    db: Database,
    key: string,
    compile: () => CompiledQuery<R>,
  ): CompiledQuery<R> {
    // A database and all that is made of it share their engine's adapter.
    const { adapter } = db.getExecutor();
    let known = this.#byEngine.get(adapter);
    if (known === undefined) {
      known = new Map();
      this.#byEngine.set(adapter, known);
    }
    let query = known.get(key);
    if (query === undefined) {
      query = compile();
      known.set(key, query);
    }
    return query;
  }
}
