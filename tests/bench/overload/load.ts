import { Agent, get } from "node:http";

/** What one request came to. */
export interface Outcome {
  status: number;
  ms: number;
}

/** Asks one page and reads it to its end; 0 is a broken connection. */
export function ask(url: string, agent: Agent): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (status: number) =>
      resolve({ status, ms: performance.now() - began });
    const request = get(url, { agent }, (response) => {
      response.on("error", () => end(0));
      response.on("end", () => end(response.statusCode ?? 0));
      response.resume();
    });
    request.on("error", () => end(0));
  });
}

/** So many readers, each asking again as soon as they are answered. */
export async function closedLoop(
  page: () => string,
  { readers, seconds }: { readers: number; seconds: number },
): Promise<Outcome[]> {
  const agent = new Agent({ keepAlive: true });
  const outcomes: Outcome[] = [];
  const until = performance.now() + seconds * 1_000;
  const read = async () => {
    while (performance.now() < until) outcomes.push(await ask(page(), agent));
  };
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
  return outcomes;
}

/** So many requests a second, whatever becomes of those before: what a crowd does. */
export async function openLoop(
  page: () => string,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Outcome[]> {
  const agent = new Agent({ keepAlive: true });
  const pending: Promise<Outcome>[] = [];
  const began = performance.now();
  for (;;) {
    const elapsed = (performance.now() - began) / 1_000;
    if (elapsed >= seconds) break;
    while (pending.length < elapsed * perSecond) {
      pending.push(ask(page(), agent));
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const outcomes = await Promise.all(pending);
  agent.destroy();
  return outcomes;
}

/** The value that a share of all lies at or below: `quantile(times, 0.99)`. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
