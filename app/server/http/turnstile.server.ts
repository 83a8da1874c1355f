/** Lets a few pieces of heavy work run at once and a bounded number wait, first come, first served. */
export class Turnstile {
  #running = 0;
  readonly #line: (() => void)[] = [];

  constructor(readonly limits: { atOnce: number; waiting: number }) {}

  /** Runs the work when it is its turn. Throws a 503 response where the line is full. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      return await work();
    } finally {
      const next = this.#line.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  async #turn(): Promise<void> {
    if (this.#running < this.limits.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#line.length >= this.limits.waiting) {
      const headers = { "Retry-After": "5" };
      // Remix takes thrown responses and shows the page of that status.

      throw new Response(null, { status: 503, headers });
    }
    await new Promise<void>((resolve) => this.#line.push(resolve));
  }
}
