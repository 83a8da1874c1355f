import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import type { SubmitInput, WithdrawInput } from "#app/domain/author-sending";
import { DraftFields } from "#app/domain/draft-fields";
import { fieldIssues } from "#app/domain/form-field";
import { SendingInput } from "#app/domain/sending";
import { updateInput, type UpdateRules } from "#app/domain/update-input";
import type { Words } from "#app/i18n/words";

/** What the form of an update asks for, or what is wrong with it, in the reader's words. */
export type ReadSending =
  SoundSending | { kind: "wrong"; problems: FormProblem[] };

/** A sending that a command can take. */
export type SoundSending =
  | { kind: "submit"; input: SubmitInput }
  | { kind: "withdraw"; input: WithdrawInput };

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

/**
 * Reads a sending from the form's object: `intent` says whether it is to be reviewed, kept as a
 * draft, or taken back.
 */
export function readSending(
  form: Readonly<Record<string, unknown>>,
  rules: UpdateRules,
  words: Words,
): ReadSending {
  const sending = SendingInput.safeParse(form);
  if (!sending.success) return wrong(sending.error);
  const { submissionId, updateId, version, intent } = sending.data;
  if (intent === "withdraw") {
    if (updateId === null || version === null) {
      return {
        kind: "wrong",
        problems: [
          {
            field: null,
            message: words.contribute.problem["update_not_found"] ?? "",
          },
        ],
      };
    }
    return { kind: "withdraw", input: { submissionId, updateId, version } };
  }
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
  return { kind: "submit", input: { ...input.data, intent } };

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
