import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";

/** A process started as an operator starts it. */
export interface SiteProcess {
  /** What it has printed on standard output so far. */
  output(): string;
  /** What it has printed on standard error so far: complaints and the log. */
  complaints(): string;
  signal(name: "SIGINT" | "SIGTERM" | "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  /** The exit code; a signal that killed it counts as -1. */
  exited: Promise<number>;
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What `npm start` runs. */
const START = [process.execPath, "scripts/start.mjs"];

/** Runs `npm start`, by default without npm, in front of nobody: no terminal, no input. */
export function startProcess(
  env: Record<string, string>,
  args: string[] = [],
  [program = "", ...first]: string[] = START,
): SiteProcess {
  const child = spawn(program, [...first, ...args], {
    env: { ...process.env, LC_ALL: "", LANG: "es_PE.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.on(
    "data",
    (chunk: Buffer) => (texts.stdout += chunk.toString()),
  );
  child.stderr.on(
    "data",
    (chunk: Buffer) => (texts.stderr += chunk.toString()),
  );
  return {
    output: () => texts.stdout,
    complaints: () => texts.stderr,
    signal: (name) => child.kill(name),
    exited: exitOf(child),
  };
}

/** Waits until the site has printed its address, and gives it; throws where it ended before. */
export async function addressOf(site: SiteProcess): Promise<string> {
  const over = site.exited.then((code) => ({ code }));
  for (;;) {
    const address = /^https?:\/\/\S+$/m.exec(site.output())?.[0];
    if (address !== undefined) return address;
    const ended = await Promise.race([over, pause()]);
    if (ended !== undefined) {
      throw new Error(`ended with ${ended.code}: ${site.complaints()}`);
    }
  }
}

async function exitOf(child: ChildProcess): Promise<number> {
  return await new Promise((resolve) => {
    child.once("close", (code) => resolve(code ?? -1));
  });
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 20, undefined));
}
