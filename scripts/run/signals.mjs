/** Two signals within this time are one Ctrl+C: it comes from the terminal and through npm. */
const SAME_SIGNAL_MS = 1_000;

/** How soon it is noticed that npm is gone. */
const WATCH_MS = 250;

/**
 * The first SIGINT or SIGTERM ends the site in order, with exit code 0; a later one does not wait.
 * The end of the npm that started it counts as one: between npm and here stands a shell, which
 * dies of a SIGTERM without passing it on.
 */
export function stopOnSignal(words, close) {
  let first;
  const stop = async () => {
    if (first !== undefined) {
      if (performance.now() - first > SAME_SIGNAL_MS) process.exit(130);
      return;
    }
    first = performance.now();
    console.log(words.stopping);
    await close();
    console.log(words.stopped);
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(stop);
}

function whenOrphaned(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void stop();
  }, WATCH_MS);
  watch.unref();
}
