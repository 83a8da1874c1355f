import type { Words } from "#app/i18n/words";

/** Schemas of the API whose fields are columns of the open data. */
const TABLE_OF: Readonly<Record<string, string>> = {
  Plan: "plans",
  Target: "targets",
  Update: "updates",
};

/** Lists inside them that are tables of their own. */
const TABLE_OF_LIST: Readonly<Record<string, string>> = {
  passages: "passages",
  evidence: "evidence",
  unreadable: "unreadable",
};

/**
 * What a field of the API means: in words of its own, or else in those of the column that holds the
 * same (`Target.measure.goal` is `measureGoal` of the targets). Null where nobody has said it.
 */
export function fieldMeaning(
  words: Pick<Words, "apidocs" | "opendata">,
  schema: string,
  field: string,
): string | null {
  const own = words.apidocs.fieldOf[`${schema}.${field}`];
  if (own !== undefined) return own;
  const [list, part] = field.split("[].");
  const table =
    part === undefined ? TABLE_OF[schema] : TABLE_OF_LIST[list ?? ""];
  const columns: Readonly<Record<string, Readonly<Record<string, string>>>> =
    words.opendata.columns;
  return columns[table ?? ""]?.[columnName(part ?? field)] ?? null;
}

/** `measure.goal` is the column `measureGoal`. */
function columnName(field: string): string {
  return field.replace(/\.(\w)/g, (_dot, letter: string) =>
    letter.toUpperCase(),
  );
}
