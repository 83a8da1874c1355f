import type { FormProblem } from "#app/components/form/error-summary";
import { linksIntoRooms } from "#app/domain/form/own-room-link";
import { personalDataIn } from "#app/domain/account/personal-data";
import { typedSending } from "#app/domain/update/typed-update";
import { formProblems } from "#app/components/form/form-problems";
import type { SubmitInput } from "#app/domain/update/author-sending";
import { DraftFields } from "#app/domain/update/draft-fields";
import { fieldIssues, type FieldIssue } from "#app/domain/form/form-field";
import { SendingInput } from "#app/domain/form/sending";
import { updateInput, type UpdateRules } from "#app/domain/update/update-input";
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

/** What a sending is read by: the rules of its promise, the reader's words, and the site's own name. */
export interface SendingReader {
  rules: UpdateRules;
  words: Words;
  ownHost: string;
}

/**
 * Reads a sending from the form's object: `intent` says whether it is to be reviewed or kept as a draft.
 * What is to be reviewed must not seem to hold a private person's data, unless its author says that it
 * is a public office's, nor lead into a room of this site.
 */
export function readSending(
  form: Readonly<Record<string, unknown>>,
  { rules, words, ownHost }: SendingReader,
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
  const typed = typedSending(form);
  const unfit = [
    ...(typed.office ? [] : personalDataIn(typed.fields)),
    ...linksIntoRooms(typed.fields, ownHost),
  ];
  if (!input.success || unfit.length > 0) {
    const wrongFields = input.success ? [] : fieldIssues(input.error, ORDER);
    const named = new Set(wrongFields.map(({ field }) => field));
    return problemsOf([
      ...wrongFields,
      ...unfit.filter(({ field }) => !named.has(field)),
    ]);
  }
  return { kind: "submit", input: { ...input.data, intent: "submit" } };

  function wrong(error: Parameters<typeof fieldIssues>[0]): ReadSending {
    return problemsOf(fieldIssues(error, ORDER));
  }

  function problemsOf(issues: readonly FieldIssue[]): ReadSending {
    return {
      kind: "wrong",
      problems: formProblems(issues, words.validation),
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
    case "own_government":
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
