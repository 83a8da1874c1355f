import type { z } from "zod";
import type { ValidationKey } from "./validation-key";

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

/** What a failed parse says, field by field, the first issue of each field only, in the schema's order. */
export function fieldIssues(error: z.ZodError): FieldIssue[] {
  const found = new Map<string, FieldIssue>();
  for (const issue of error.issues) {
    const field = fieldName(issue.path);
    if (!found.has(field)) {
      found.set(field, { field, key: issue.message as ValidationKey });
    }
  }
  return [...found.values()];
}
