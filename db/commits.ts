import type { QueryExecutorProvider } from "kysely";

/** By the engine's adapter, which a database shares with everything that is made of it. */
const listeners = new WeakMap<object, Set<() => void>>();

/** Calls `listener` after each write transaction of this process on this database, whether it was kept or not. */
export function onWrite(db: QueryExecutorProvider, listener: () => void): void {
  const { adapter } = db.getExecutor();
  const known = listeners.get(adapter) ?? new Set();
  listeners.set(adapter, known.add(listener));
}

/** Tells whoever listens that something may have been written. */
export function announceWrite(db: QueryExecutorProvider): void {
  for (const listener of listeners.get(db.getExecutor().adapter) ?? []) {
    listener();
  }
}
