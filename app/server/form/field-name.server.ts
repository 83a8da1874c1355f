/** `summary`, `evidence[0].title`, `grade[e7Kq]`: the only shapes a field of this site has. */
const NAME =
  /^(?<field>[A-Za-z][A-Za-z0-9-]{0,39})(?:\[(?<key>[A-Za-z0-9_-]{1,40})\](?:\.(?<part>[A-Za-z][A-Za-z0-9]{0,19}))?)?$/;

/** Forms number their rows from 0; no form has this many. */
const MAX_ROWS = 50;

/** The parts of a field's name. */
export type FieldName =
  | { kind: "single"; field: string }
  | { kind: "keyed"; field: string; key: string }
  | { kind: "row"; field: string; row: number; part: string };

/** Takes a field's name apart; `null` for any other shape, such as `a[]`, `a[$ne]` or `__proto__[x]`. */
export function parseFieldName(name: string): FieldName | null {
  const { field, key, part } = NAME.exec(name)?.groups ?? {};
  if (field === undefined) return null;
  if (key === undefined) return { kind: "single", field };
  if (part === undefined) return { kind: "keyed", field, key };
  const row = Number(key);
  const isRow = /^\d{1,3}$/.test(key) && row < MAX_ROWS;
  return isRow ? { kind: "row", field, row, part } : null;
}

/** Says whether a field may have this name. */
export function isFieldName(name: string): boolean {
  return parseFieldName(name) !== null;
}
