/** A comment, a quoted text, a quoted name, or one character. */
const PIECE = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|[\s\S]/g;

/** SQL in pieces that are safe to look at one by one: quotes are whole, comments are gone. */
export function sqlPieces(sql: string): string[] {
  return [...sql.matchAll(PIECE)]
    .map(([piece]) => piece)
    .filter((piece) => !/^(--|\/\*)/.test(piece));
}
