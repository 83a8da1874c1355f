import { parseFieldName } from "./field-name.server";
import type { FormFields } from "./form.server";

/** One field of a form once names are read: a text, texts by key, or rows of texts. */
export type FieldValue =
  string | string[] | Record<string, string> | Record<string, string>[];

/**
 * Turns fields into the object that a schema of `app/domain` takes:
 * `evidence[0].title=Acta` and `grade[e7]=primary` become
 * `{evidence: [{title: "Acta"}], grade: {e7: "primary"}}`.
 *
 * Fields named in `several` become lists, empty ones included. Any other name that comes
 * twice, or in two shapes, throws a 400 response. Rows close up where numbers are missing.
 * No object here has a prototype, so that no name can reach one.
 */
export function fieldsToObject(
  fields: FormFields,
  { several = [] }: { several?: readonly string[] } = {},
): Record<string, FieldValue> {
  const singles = bare<string>();
  const keyed = bare<Record<string, string>>();
  const rows = bare<Record<string, string>[]>();
  const lists = bare<string[]>();
  for (const name of several) lists[name] = [];
  for (const [name, value] of fields) {
    const parsed = parseFieldName(name);
    if (parsed === null) return refuse();
    const list = lists[parsed.field];
    if (list !== undefined) {
      if (parsed.kind !== "single") refuse();
      list.push(value);
    } else if (parsed.kind === "single") {
      put(singles, parsed.field, value);
    } else if (parsed.kind === "keyed") {
      put((keyed[parsed.field] ??= bare()), parsed.key, value);
    } else {
      const table = (rows[parsed.field] ??= []);
      put((table[parsed.row] ??= bare()), parsed.part, value);
    }
  }
  return joined(singles, keyed, closedUp(rows), lists);
}

function joined(
  ...groups: Record<string, FieldValue>[]
): Record<string, FieldValue> {
  const whole = bare<FieldValue>();
  for (const group of groups) {
    for (const [name, value] of Object.entries(group)) put(whole, name, value);
  }
  return whole;
}

function closedUp(
  rows: Record<string, Record<string, string>[]>,
): Record<string, Record<string, string>[]> {
  for (const [name, table] of Object.entries(rows)) {
    // `filter` skips the holes of a sparse list.
    rows[name] = table.filter(() => true);
  }
  return rows;
}

function put<T>(object: Record<string, T>, name: string, value: T): void {
  if (name in object) refuse();
  object[name] = value;
}

function bare<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function refuse(): never {
  throw new Response(null, { status: 400 });
}
