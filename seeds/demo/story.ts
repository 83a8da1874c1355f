import type { Step } from "./person";

/** The life of one update about a promise, from its first sending on. */
export interface Told {
  target: string;
  steps: readonly Step[];
}

/**
 * Tells what became of one update, step by step, as in
 * `told("ESP-I-01", rosa.on("2019-07-15").reports({…}), mario.on("2019-07-17").approves())`.
 */
export function told(target: string, ...steps: readonly Step[]): Told {
  return { target, steps };
}
