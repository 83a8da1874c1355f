import { sqlPieces } from "./sql-pieces";

/** What each lowest-common type is called on an engine. */
export type ColumnTypes = Readonly<Record<"text" | "integer" | "real", string>>;

/** One column's name and type at the beginning of its definition. */
const COLUMN = /^(\s*([a-z_][a-z0-9_]*)\s+)(text|integer|real)\b/;

/** First words of table constraints, which look like a column's name. */
const CONSTRAINTS = new Set([
  "check",
  "constraint",
  "foreign",
  "primary",
  "unique",
]);

/**
 * Puts an engine's types into column definitions, right after the columns' names and
 * nowhere else: `kind text check (kind in ('text', 'real'))` changes in its second word only.
 */
export function withColumnTypes(columns: string, types: ColumnTypes): string {
  return definitionsOf(columns)
    .map((definition) =>
      definition.replace(COLUMN, (match, before: string, name: string, type) =>
        CONSTRAINTS.has(name)
          ? match
          : before + types[type as keyof ColumnTypes],
      ),
    )
    .join(",");
}

/** Splits at the commas that stand outside quotes and brackets. Comments are left out. */
function definitionsOf(columns: string): string[] {
  const definitions: string[] = [""];
  let depth = 0;
  for (const piece of sqlPieces(columns)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (piece === "," && depth === 0) definitions.push("");
    else definitions[definitions.length - 1] += piece;
  }
  return definitions;
}
