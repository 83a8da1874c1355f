import { fieldIssues, type FieldIssue } from "../form/form-field";
import {
  updateInput,
  type UpdateInput,
  type UpdateRules,
} from "./update-input";

/**
 * Holds an update that was parsed before to the rules as they stand now, and gives what is wrong, an
 * empty list where nothing is. Between the form and the transaction the target may have changed, and
 * a command takes input from others than the form.
 */
export function recheckUpdate(
  input: UpdateInput,
  rules: UpdateRules,
): FieldIssue[] {
  const typed = {
    ...input,
    version: input.version === null ? null : String(input.version),
    // Whether a value may stand there at all is what can have changed, not how it was written.
    measuredValue: input.measuredValue === null ? null : "0",
  };
  const parsed = updateInput(rules).safeParse(typed);
  return parsed.success ? [] : fieldIssues(parsed.error);
}
