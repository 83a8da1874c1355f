/** A count for each choice, 0 where no row has one. */
export function countsOf<T extends string>(
  choices: readonly T[],
  rows: readonly { choice: T; count: number }[],
): Record<T, number> {
  const found = new Map(rows.map(({ choice, count }) => [choice, count]));
  return Object.fromEntries(
    choices.map((choice) => [choice, found.get(choice) ?? 0]),
  ) as Record<T, number>;
}
