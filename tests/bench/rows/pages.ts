import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { compare } from "../compare";
import { ratioLine, type Line } from "../line";

const PAGE = "/provincias/espinar";
const ROUNDS = 7;
const COLD_ROUNDS = 3;

interface Ports {
  keeping: number;
  repeating: number;
  fresh: number;
  rendering: number;
}

/** The page of a province, warm and cold. */
export async function pageLines(path: string): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const child = fork("tests/bench/servers.ts", [path, folder, PAGE, "br"], {
    execArgv: ["--import", "tsx"],
  });
  const hear = <T>() =>
    new Promise<T>((resolve, reject) => {
      child.once("message", (said) => resolve(said as T));
      child.once("exit", (code) => reject(new Error(`servers: ${code}`)));
    });
  try {
    const { ports } = await hear<{ ports: Ports }>();
    const pace = (port: number, connections: number, coding: string) => () =>
      load(port, { connections, coding, duration: coding === "br" ? 1 : 5 });
    const warm = await compare(
      pace(ports.keeping, 20, "br"),
      pace(ports.repeating, 20, "br"),
      ROUNDS,
    );
    const cold = await compare(
      pace(ports.fresh, 4, "identity"),
      pace(ports.rendering, 4, "identity"),
      COLD_ROUNDS,
    );
    return [
      ratioLine(
        "public page, warm, against node:http sending the same bytes",
        warm,
        0.8,
      ),
      ratioLine(
        "public page, cold, against renderToString and the same SQL by the bare driver",
        cold,
        0.7,
      ),
    ];
  } finally {
    child.removeAllListeners("exit");
    child.kill();
    await rm(folder, { recursive: true });
  }
}

interface Load {
  connections: number;
  coding: string;
  /** Seconds. */
  duration: number;
}

async function load(port: number, { coding, ...load }: Load) {
  const outcome = await autocannon({
    url: `http://127.0.0.1:${port}${PAGE}`,
    ...load,
    headers: { "Accept-Encoding": coding },
  });
  if (outcome.non2xx + outcome.errors > 0)
    throw new Error(
      `${outcome.non2xx} refused, ${outcome.errors} without answer`,
    );
  return outcome.requests.total / outcome.duration;
}
