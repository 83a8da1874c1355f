import { dirname } from "node:path";
import { startOutside } from "../http/outside-program.server";
import { Turns } from "../http/turns.server";

/** Files that are looked into at once, and that may wait for it. */
const SCANNERS = new Turns({ atOnce: 2, waiting: 24 });

/** Milliseconds that looking into one file may take, the program's own start included. */
const SCAN_TIME = 60_000;

/** What came of a look: nothing, something harmful, no answer, or too many files before this one. */
export type Scan = "clean" | "harmful" | "unchecked" | "busy";

/**
 * Lets the operator's program look into a file before anything else does. It gets the file's whole
 * path and says by its exit code what it found: 0 nothing, 1 something harmful. Every other code, a
 * signal, its time being over and a program that is not there are no answer, and never a clean one.
 * Where the operator names none, every file is clean.
 */
export async function scanFile(
  path: string,
  { program, time = SCAN_TIME }: { program: string | null; time?: number },
): Promise<Scan> {
  if (program === null) return "clean";
  return (await SCANNERS.take(() => look(program, path, time))) ?? "busy";
}

function look(program: string, path: string, time: number): Promise<Scan> {
  // The folder of the sending, gone with all it holds as soon as it is answered.
  const folder = dirname(path);
  const { child, end } = startOutside(program, [path], { folder });
  // What it says is for nobody here, but it must not wait to be read.
  child.stderr?.resume();
  return new Promise((resolve) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      end();
    }, time);
    const finish = (code: number | null) => {
      clearTimeout(timer);
      end();
      if (isOver || code === null || code > 1) resolve("unchecked");
      else resolve(code === 0 ? "clean" : "harmful");
    };
    child.once("error", () => finish(null));
    child.once("close", finish);
  });
}
