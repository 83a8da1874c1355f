import type { z } from "zod";
import type { ValidationKey } from "../text/validation-key";

/** One thing wrong with one field of a form. */
export interface FieldIssue {
  /** The field's name in the form; `""` where it concerns the whole form. */
  field: string;
  key: ValidationKey;
}

/**
 * The name a form gives to a path of a schema: `["evidence", 0, "url"]` is `evidence[0].url`,
 * `["grade", "e1"]` is `grade[e1]`, `["summary"]` is `summary`.
 */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part, index) => {
    if (index === 0) return String(part);
    const plain = typeof path[index - 1] === "number";
    return plain ? `${name}.${String(part)}` : `${name}[${String(part)}]`;
  }, "");
}

/**
 * What a failed parse says, field by field, the first issue of each field only, in the order of the
 * parse; or, given the names of the fields as the page shows them, in that order.
 */
export function fieldIssues(
  error: z.ZodError,
  order: readonly string[] = [],
): FieldIssue[] {
  const found = new Map<string, FieldIssue & { place: number }>();
  for (const { path, message } of error.issues) {
    const field = fieldName(path);
    const place = order.indexOf(String(path[0] ?? ""));
    if (!found.has(field)) {
      found.set(field, { field, key: message as ValidationKey, place });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ field, key }) => ({ field, key }));
}
