import { updateInput, type UpdateRules } from "#app/domain/update/update-input";
import { fieldIssues } from "#app/domain/form/form-field";

/** A row of evidence as the form sends it. */
export function evidenceRow(change: Record<string, unknown> = {}) {
  return {
    kind: "press",
    title: "Nota del diario",
    url: "https://diario.example/nota",
    date: "2022-06-30",
    visibility: "public",
    place: "",
    ...change,
  };
}

/** An update as Rosa's form sends it: all of it text. */
export function updateForm(change: Record<string, unknown> = {}) {
  return {
    formToken: "t",
    intent: "submit",
    submissionId: "123E4567-E89B-42D3-A456-426614174000",
    updateId: "",
    version: "",
    status: "in_progress",
    effectiveDate: "30/06/2022",
    summary: "La obra empezó y hay una cuadrilla trabajando.",
    measuredValue: "",
    groupId: "",
    reason: "",
    evidence: [evidenceRow()],
    ...change,
  };
}

/** Two rows of different origin, as a verdict needs them. */
export const TWO_ORIGINS = [
  evidenceRow(),
  evidenceRow({ url: "https://radio.example/nota" }),
];

/** A verdict as a form sends it, after the deadline and with what it needs. */
export function verdictForm(change: Record<string, unknown> = {}) {
  return updateForm({
    status: "broken",
    effectiveDate: "2023-02-01",
    evidence: TWO_ORIGINS,
    ...change,
  });
}

const RULES: UpdateRules = {
  today: "2026-11-21",
  termStart: "2019-01-01",
  deadline: "2022-12-31",
  measured: false,
};

/** The schema of an update in November 2026 of a promise for 2022. */
export function schemaOf(rules: Partial<UpdateRules> = {}) {
  return updateInput({ ...RULES, ...rules });
}

/** What is wrong with a form, as `field key`. */
export function faultsOf(form: unknown, rules: Partial<UpdateRules> = {}) {
  const { error } = schemaOf(rules).safeParse(form);
  return error === undefined
    ? []
    : fieldIssues(error).map(({ field, key }) => `${field} ${key}`);
}
