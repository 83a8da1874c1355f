/**
 * A cell that a spreadsheet would run or bend: after any apostrophes it begins with a tab, a line end
 * or NUL, or its first visible character is `=`, `+`, `-` or `@`, full-width and small ones included.
 */
const RUNS = /^'*(?:[\t\r\n\0]|[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/**
 * The text as a cell that every spreadsheet shows and none runs: `=1+1` becomes `'=1+1`. What is
 * harmless stays as it is; an apostrophe before something dangerous gets another one, so that
 * `armed` can always tell what was added.
 */
export function disarmed(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** The text behind a cell that `disarmed` wrote: `'=1+1` is `=1+1`, `'98` stays `'98`. */
export function armed(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}
