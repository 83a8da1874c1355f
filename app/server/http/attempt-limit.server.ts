/** How many attempts within how long, in milliseconds. */
export interface AttemptRate {
  attempts: number;
  window: number;
}

/** Keys held at once; the oldest makes room, so that strangers cannot fill the memory. */
const MOST_KEYS = 20_000;

/**
 * Counts attempts per key in the memory of this process. An attempt counts
 * from before it is looked at, so that many at once gain nothing; one that
 * turned out well is given back.
 */
export class AttemptLimit {
  readonly #moments = new Map<string, number[]>();

  constructor(readonly rate: AttemptRate) {}

  /** Counts an attempt and gives 0, or, where there were too many, the whole seconds until the next may come. */
  take(key: string, now: Date): number {
    const seconds = this.peek(key, now);
    if (seconds > 0) return seconds;
    const recent = this.#recent(key, now.getTime() - this.rate.window);
    recent.push(now.getTime());
    this.#keep(key, recent);
    return 0;
  }

  /** What {@link AttemptLimit.take} would give, without counting anything. */
  peek(key: string, now: Date): number {
    const { attempts, window } = this.rate;
    const start = now.getTime() - window;
    const recent = this.#recent(key, start);
    const [oldest = 0] = recent;
    if (recent.length < attempts) return 0;
    return Math.max(1, Math.ceil((oldest - start) / 1000));
  }

  /** Takes an attempt back that turned out well. */
  giveBack(key: string, moment: Date): void {
    const recent = this.#moments.get(key) ?? [];
    const index = recent.indexOf(moment.getTime());
    if (index >= 0) recent.splice(index, 1);
    if (recent.length === 0) this.#moments.delete(key);
  }

  #recent(key: string, start: number): number[] {
    return (this.#moments.get(key) ?? []).filter((moment) => moment > start);
  }

  #keep(key: string, recent: number[]): void {
    this.#moments.delete(key);
    this.#moments.set(key, recent);
    const [oldest] = this.#moments.keys();
    if (this.#moments.size > MOST_KEYS && oldest !== undefined) {
      this.#moments.delete(oldest);
    }
  }
}
