/** What a {@link PageStore} holds; it may grow while it is held. */
export interface Weighed {
  /** Bytes of memory. */
  weight: number;
}

/** Share of the memory for what was asked for twice or more. */
const PROVEN_SHARE = 0.75;

/**
 * Keeps things in memory up to a number of bytes. What is full drops what nobody asked for for
 * longest; what was asked for only once goes first, so that ten thousand addresses that are asked for
 * once push out each other and not the pages that everybody reads.
 */
export class PageStore<T extends Weighed> {
  readonly #once = new Map<string, T>();
  readonly #proven = new Map<string, T>();
  /** Bytes of each, as they were when they were counted. */
  readonly #counted = new Map<T, number>();
  #provenBytes = 0;
  #bytes = 0;

  constructor(private readonly mostBytes: number) {}

  /** Bytes held now; never more than the limit. */
  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#counted.size;
  }

  /** Finds what is kept under a key, and remembers that it was asked for. */
  find(key: string): T | undefined {
    const proven = this.#proven.get(key);
    if (proven !== undefined) {
      this.#proven.delete(key);
      this.#proven.set(key, proven);
      return proven;
    }
    const found = this.#once.get(key);
    if (found !== undefined) this.#prove(key, found);
    return found;
  }

  /** Keeps a thing under a key, or counts one anew that has grown. */
  keep(key: string, thing: T): void {
    const isProven = this.#proven.has(key);
    this.drop(key);
    if (thing.weight > this.mostBytes) return;
    this.#count(thing);
    if (isProven) this.#prove(key, thing);
    else this.#once.set(key, thing);
    this.#shrink();
  }

  drop(key: string): void {
    const thing = this.#once.get(key) ?? this.#proven.get(key);
    if (thing === undefined) return;
    const bytes = this.#counted.get(thing) ?? 0;
    if (this.#proven.delete(key)) this.#provenBytes -= bytes;
    this.#once.delete(key);
    this.#counted.delete(thing);
    this.#bytes -= bytes;
  }

  clear(): void {
    this.#once.clear();
    this.#proven.clear();
    this.#counted.clear();
    this.#bytes = this.#provenBytes = 0;
  }

  #count(thing: T): void {
    this.#counted.set(thing, thing.weight);
    this.#bytes += thing.weight;
  }

  /** Moves a thing among the proven, whose oldest have to prove themselves again where they are too many. */
  #prove(key: string, thing: T): void {
    this.#once.delete(key);
    this.#proven.set(key, thing);
    this.#provenBytes += this.#counted.get(thing) ?? 0;
    for (const [oldest, other] of this.#proven) {
      if (this.#provenBytes <= this.mostBytes * PROVEN_SHARE) return;
      this.#proven.delete(oldest);
      this.#once.set(oldest, other);
      this.#provenBytes -= this.#counted.get(other) ?? 0;
    }
  }

  #shrink(): void {
    for (const things of [this.#once, this.#proven]) {
      for (const key of things.keys()) {
        if (this.#bytes <= this.mostBytes) return;
        this.drop(key);
      }
    }
  }
}
