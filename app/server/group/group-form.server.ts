import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import type { TypedOversight } from "#app/components/group/overseen-group-view";
import type { TypedGroup } from "#app/components/group/propose-form";
import type { FieldIssue } from "#app/domain/form/form-field";
import { PROVINCE_FIELDS } from "#app/domain/group/group-input";
import { unitBound } from "#app/domain/text/text";
import type { Words } from "#app/i18n/words";
import { fieldValue, type FormFields } from "../form/form.server";

/** What was typed about a group, to be shown again; far too long texts are cut. */
export function typedGroup(fields: FormFields): TypedGroup {
  const text = (name: string) =>
    (fieldValue(fields, name) ?? "").slice(0, unitBound(600) * 2);
  return {
    name: text("name"),
    about: text("about"),
    contact: text("contact"),
    provinces: PROVINCE_FIELDS.map((name) => text(name)),
  };
}

/** What was typed in one of an administrator's forms about a group. */
export function typedOversight(fields: FormFields): TypedOversight {
  const text = (name: string) => (fieldValue(fields, name) ?? "").slice(0, 100);
  const { name, about, provinces } = typedGroup(fields);
  const reasonCode = text("reasonCode");
  return { intent: text("intent"), name, about, provinces, reasonCode };
}

/** The slugs that were chosen. */
export function chosenProvinces({
  provinces,
}: Pick<TypedGroup, "provinces">): string[] {
  return provinces.filter((slug) => slug !== "");
}

/** What is wrong with a form about a group, in sentences; provinces belong to the first of their fields. */
export function groupProblems(
  issues: readonly FieldIssue[],
  { validation, groupRoom }: Words,
): FormProblem[] {
  return formProblems(issues, validation, groupRoom.problem).map((problem) => {
    const isProvince = problem.field?.startsWith("provinces") === true;
    return isProvince ? { ...problem, field: PROVINCE_FIELDS[0] } : problem;
  });
}

/** Where the form of a group says why a command refused: beside the name, beside the provinces, or on top. */
export function groupRefusal(
  reason: string,
  { group, groupRoom, problem }: Words,
): FormProblem {
  const message =
    groupRoom.refusal[reason] ??
    (group.problem as Readonly<Record<string, string>>)[reason] ??
    problem.badRequest;
  if (reason === "name_taken") return { field: "name", message };
  if (reason === "unknown_province") {
    return { field: PROVINCE_FIELDS[0], message };
  }
  return { field: null, message };
}
