/**
 * Walks rows that stand in the order of another table's rows, and hands out those of one key at a
 * time: evidence by update, passages by target. Holds no more than one row ahead.
 */
export class RowsByKey<R> {
  readonly #rows: AsyncIterator<R>;
  #ahead: IteratorResult<R, unknown> | null = null;

  constructor(
    rows: AsyncIterable<R>,
    readonly keyOf: (row: R) => string,
  ) {
    this.#rows = rows[Symbol.asyncIterator]();
  }

  /** The rows of a key that come next, none where the next row has another. */
  async take(key: string): Promise<R[]> {
    const taken: R[] = [];
    for (;;) {
      const next = await this.#peek();
      if (next.done === true || this.keyOf(next.value) !== key) return taken;
      taken.push(next.value);
      this.#ahead = null;
    }
  }

  /** The key of the row that nobody took, null at the end: a row out of order, or of nothing. */
  async left(): Promise<string | null> {
    const next = await this.#peek();
    return next.done === true ? null : this.keyOf(next.value);
  }

  async #peek(): Promise<IteratorResult<R, unknown>> {
    this.#ahead ??= await this.#rows.next();
    return this.#ahead;
  }
}
