import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import type { SubmitInput } from "#app/domain/author-sending";
import { DraftFields } from "#app/domain/draft-fields";
import { fieldIssues } from "#app/domain/form-field";
import { SendingInput } from "#app/domain/sending";
import { updateInput, type UpdateRules } from "#app/domain/update-input";
import type { Words } from "#app/i18n/words";

/** What the form of an update asks for, or what is wrong with it, in the reader's words. */
export type ReadSending =
  | { kind: "submit"; input: SubmitInput }
  | { kind: "wrong"; problems: FormProblem[] };

/** The order in which the page shows its fields, and so the one of the error summary. */
const ORDER = [
  "status",
  "effectiveDate",
  "summary",
  "measuredValue",
  "reason",
  "evidence",
  "groupId",
];

/** Reads a sending from the form's object: `intent` says whether it is to be reviewed or kept as a draft. */
export function readSending(
  form: Readonly<Record<string, unknown>>,
  rules: UpdateRules,
  words: Words,
): ReadSending {
  const sending = SendingInput.safeParse(form);
  if (!sending.success) return wrong(sending.error);
  const { submissionId, updateId, version, intent } = sending.data;
  if (intent === "draft") {
    const fields = DraftFields.safeParse(form);
    if (!fields.success) return wrong(fields.error);
    return {
      kind: "submit",
      input: { intent, submissionId, updateId, version, fields: fields.data },
    };
  }
  const input = updateInput(rules).safeParse(form);
  if (!input.success) return wrong(input.error);
  return { kind: "submit", input: { ...input.data, intent: "submit" } };

  function wrong(error: Parameters<typeof fieldIssues>[0]): ReadSending {
    return {
      kind: "wrong",
      problems: formProblems(fieldIssues(error, ORDER), words.validation),
    };
  }
}

/** The HTTP status that a command's refusal is answered with. */
export function refusalStatus(reason: string): 403 | 404 | 409 | 422 {
  switch (reason) {
    case "update_not_found":
    case "target_not_found":
      return 404;
    case "not_allowed":
    case "not_author":
    case "wrong_target":
      return 403;
    case "group_not_member":
    case "plan_takes_no_verdicts":
      return 422;
    default:
      return 409;
  }
}
