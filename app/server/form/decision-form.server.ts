import type { FormProblem } from "#app/components/form/error-summary";
import { limaDay } from "#app/domain/text/calendar";
import type { DecisionRefusal } from "#app/domain/decision/decision-check";
import { formatDay } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

/** What a moderator typed, to be shown again. */
export interface TypedDecision {
  decision: string;
  reasonCode: string;
  note: string;
  grade: Record<string, string>;
  looked: string[];
}

/** The form as typed; missing fields are empty. */
export function typedDecision(
  form: Readonly<Record<string, unknown>>,
): TypedDecision {
  const text = (name: string) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  const { grade, looked } = form;
  return {
    decision: text("decision"),
    reasonCode: text("reasonCode"),
    note: text("note"),
    grade:
      typeof grade === "object" && grade !== null
        ? Object.fromEntries(
            Object.entries(grade).map(([id, value]) => [id, String(value)]),
          )
        : {},
    looked:
      typeof looked === "object" && looked !== null ? Object.keys(looked) : [],
  };
}

/** The field that a refusal is about. */
const FIELDS: Partial<Record<Refusal["reason"], string>> = {
  reason_required: "note",
  photos_unchecked: "looked",
};

type Refusal = DecisionRefusal | { reason: "not_allowed" | "update_not_found" };

/** Status and sentence for a refused decision; the one who came second is told who was first, and when. */
export function decisionProblem(
  refusal: Refusal,
  words: Words,
  language: Language,
): { status: number; problem: FormProblem } {
  const { moderation } = words;
  if (refusal.reason === "already_decided") {
    const day = formatDay(limaDay(refusal.at), language);
    const message = moderation.faster(refusal.by, day);
    return { status: 409, problem: { field: null, message } };
  }
  return {
    status: statusOf(refusal.reason),
    problem: {
      field: FIELDS[refusal.reason] ?? null,
      message: moderation.problem[refusal.reason] ?? words.problem.badRequest,
    },
  };
}

function statusOf(reason: Refusal["reason"]): number {
  switch (reason) {
    case "update_not_found":
      return 404;
    case "not_allowed":
    case "own_update":
    case "same_person":
    case "own_group":
    case "conflict_declared":
    case "in_ring":
    case "interests_undeclared":
    case "outside_provinces":
    case "decided_before":
      return 403;
    case "content_changed":
    case "not_open":
    case "already_decided":
      return 409;
    default:
      return 422;
  }
}
