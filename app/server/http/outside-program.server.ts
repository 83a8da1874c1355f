import { spawn, type ChildProcess } from "node:child_process";

/** A program of the operator's at work. */
export interface OutsideProgram {
  child: ChildProcess;
  /** Ends it at once, and with it whatever it started. */
  end(): void;
}

/**
 * Starts a program that the operator named: no shell, fixed arguments, none of the site's settings in
 * its surroundings, which hold its folder, what `also` says, and where programs are found.
 */
export function startOutside(
  program: string,
  args: readonly string[],
  { folder, also = {} }: { folder: string; also?: Record<string, string> },
): OutsideProgram {
  const { PATH } = process.env;
  const child = spawn(program, args, {
    cwd: folder,
    shell: false,
    // A group of its own, so that what it starts ends with it.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...(PATH === undefined ? {} : { PATH }),
      ...{ HOME: folder, TMPDIR: folder, LANG: "C.UTF-8" },
      ...{ NODE_ENV: "production", ...also },
    },
  });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It is over already.
    }
  };
  return { child, end };
}
