/** Lets a few do something heavy at once, some wait, and turns the others away. */
export class Turns {
  readonly #atOnce: number;
  readonly #waiting: number;
  readonly #line: (() => void)[] = [];
  #busy = 0;

  constructor({ atOnce, waiting }: { atOnce: number; waiting: number }) {
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  /** Does the work when its turn comes; null, at once, where too many are waiting already. */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#busy >= this.#atOnce) {
      if (this.#line.length >= this.#waiting) return null;
      // Whoever is done hands the turn over, so that nobody can slip in between.
      await new Promise<void>((resolve) => this.#line.push(resolve));
    } else {
      this.#busy += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#line.shift();
      if (next === undefined) this.#busy -= 1;
      else next();
    }
  }
}
