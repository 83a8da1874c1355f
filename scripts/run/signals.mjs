/** Two signals within this time are one Ctrl+C: it comes from the terminal and through npm. */
const SAME_SIGNAL_MS = 1_000;

/** The first SIGINT or SIGTERM ends the site in order, with exit code 0; a later one does not wait. */
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
}
