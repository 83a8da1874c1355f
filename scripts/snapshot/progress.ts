/** A line about progress this often, where the terminal cannot redraw one. */
const NEWS_MS = 10_000;

const REDRAW_MS = 200;

/** Shows a line that changes until it is stopped; off a terminal, a line now and then. */
export function showProgress(line: () => string): () => void {
  if (!process.stdout.isTTY) {
    console.log(line());
    const timer = setInterval(() => console.log(line()), NEWS_MS);
    return () => clearInterval(timer);
  }
  const redraw = () => process.stdout.write(`\r\x1b[K${line()}`);
  const timer = setInterval(redraw, REDRAW_MS);
  return () => {
    clearInterval(timer);
    process.stdout.write("\r\x1b[K");
  };
}
