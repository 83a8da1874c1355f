import { countQueue } from "#app/commands/count-queue.server";
import type { AppParts } from "../context.server";

/** How soon after the start, and how often after that, a new day is looked for; in milliseconds. */
const FIRST = 60_000;
const EVERY = 10 * 60_000;

/** Counts the queue once a day for as long as the site runs; gives what stops it. A count that fails is tried again with the next round. */
export function keepQueueFigures({
  db,
  log,
  now,
}: Pick<AppParts, "db" | "log" | "now">): () => Promise<void> {
  let running = Promise.resolve();
  const round = () => {
    running = countQueue(db, now()).then(
      () => undefined,
      (error: unknown) => log.warn({ err: error }, "the queue was not counted"),
    );
    timer = setTimeout(round, EVERY).unref();
  };
  let timer = setTimeout(round, FIRST).unref();
  return async () => {
    clearTimeout(timer);
    await running;
  };
}
