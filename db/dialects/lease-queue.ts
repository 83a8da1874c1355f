import { DatabaseBusyError } from "./database-error";

/** How many callers may stand in line, and for how many milliseconds each. */
export interface LeaseLimits {
  maxWaiting: number;
  maxWaitMs: number;
}

interface Waiter<T> {
  serve(item: T): void;
  refuse(error: DatabaseBusyError): void;
  /** When the wait is over, in milliseconds of `performance.now()`. */
  until: number;
}

/**
 * Hands out a few things, one holder each, first come first served.
 * Whoever finds the line full, or waits too long, gets a {@link DatabaseBusyError}.
 */
export class LeaseQueue<T> {
  readonly #idle: T[];
  readonly #waiting: Waiter<T>[] = [];
  #leased = 0;
  #closed = false;
  /** One for the whole line, since the first in it is the first to have waited too long. */
  #timer: NodeJS.Timeout | undefined;
  #onEmpty: (() => void) | undefined;

  constructor(
    private readonly label: string,
    items: readonly T[],
    private readonly limits: LeaseLimits,
  ) {
    this.#idle = [...items];
  }

  /** Takes an item that nobody has, where there is one; whoever gets none can stand in line. */
  take(): T | undefined {
    const item = this.#closed ? undefined : this.#idle.pop();
    if (item !== undefined) this.#leased += 1;
    return item;
  }

  /** Waits for a turn. The holder gives the item back with {@link LeaseQueue.release}. */
  async acquire(): Promise<T> {
    if (this.#closed) {
      throw new DatabaseBusyError(`the ${this.label} is closing`);
    }
    const item = this.take();
    if (item !== undefined) return item;
    if (this.#waiting.length >= this.limits.maxWaiting) {
      throw new DatabaseBusyError(
        `${this.#waiting.length} already wait for the ${this.label}`,
      );
    }
    return await this.#standInLine();
  }

  /** Gives an item back; what is given may be a replacement of what was taken. */
  release(item: T): void {
    const next = this.#waiting.shift();
    if (next !== undefined) return next.serve(item);
    this.#leased -= 1;
    this.#idle.push(item);
    if (this.#leased === 0) this.#onEmpty?.();
  }

  /** Refuses newcomers, lets those in line have their turn, then returns every item. */
  async drain(): Promise<readonly T[]> {
    this.#closed = true;
    if (this.#leased > 0) {
      await new Promise<void>((resolve) => (this.#onEmpty = resolve));
    }
    return this.#idle;
  }

  #standInLine(): Promise<T> {
    return new Promise((serve, refuse) => {
      const until = performance.now() + this.limits.maxWaitMs;
      this.#waiting.push({ serve, refuse, until });
      if (this.#timer === undefined) this.#timer = this.#wakeAt(until);
    });
  }

  #wakeAt(moment: number): NodeJS.Timeout {
    const ms = Math.max(1, Math.ceil(moment - performance.now()));
    return setTimeout(() => this.#sendAway(), ms).unref();
  }

  /** Refuses everybody who has waited too long, and looks again when the next one will have. */
  #sendAway(): void {
    this.#timer = undefined;
    for (;;) {
      const first = this.#waiting[0];
      if (first === undefined) return;
      if (first.until > performance.now()) {
        this.#timer = this.#wakeAt(first.until);
        return;
      }
      this.#waiting.shift();
      const waited = `${this.limits.maxWaitMs} ms for the ${this.label}`;
      first.refuse(new DatabaseBusyError(`waited ${waited}`));
    }
  }
}
