/** Values that one statement may carry; every engine takes more, and the event loop thanks for less. */
const MAX_VALUES = 2_000;

/** Splits rows into batches that one insert statement can carry: 500 rows of 23 columns are 6 batches. */
export function batches<R extends object>(rows: readonly R[]): R[][] {
  const columns = Object.keys(rows[0] ?? {}).length;
  const size = Math.max(1, Math.floor(MAX_VALUES / Math.max(1, columns)));
  const result: R[][] = [];
  for (let start = 0; start < rows.length; start += size) {
    result.push(rows.slice(start, start + size));
  }
  return result;
}
