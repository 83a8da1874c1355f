import type { FormProblem } from "#app/components/form/error-summary";
import type { DecideRemovalRefusal } from "#app/commands/decide-removal.server";
import type { ProposeRemovalRefusal } from "#app/commands/propose-removal.server";
import type { TypedRemoval } from "#app/components/removal/proposal-page";
import type { Words } from "#app/i18n/words";

/** The form as typed; missing fields are empty. */
export function typedRemoval(
  form: Readonly<Record<string, unknown>>,
): TypedRemoval {
  const text = (name: string) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  return {
    subject: text("subject"),
    act: text("act"),
    ground: text("ground"),
    urgent: text("urgent"),
    phrases: text("phrases"),
    replacement: text("replacement"),
    received: text("received"),
    note: text("note"),
  };
}

type Refusal = ProposeRemovalRefusal | DecideRemovalRefusal;

/** Status and sentence for a removal that was refused. */
export function removalProblem(
  reason: Refusal,
  words: Words,
): { status: number; problem: FormProblem } {
  const { contest, moderation, problem } = words;
  const message =
    contest.removal.problem[reason] ??
    moderation.problem[reason] ??
    problem.badRequest;
  return {
    status: statusOf(reason),
    problem: { field: fieldOf(reason), message },
  };
}

function fieldOf(reason: Refusal): string | null {
  if (reason === "phrase_not_found") return "phrases";
  if (reason === "replacement_missing") return "replacement";
  if (reason === "act_does_not_fit") return "act";
  return reason === "not_urgent" ? "urgent" : null;
}

function statusOf(reason: Refusal): number {
  switch (reason) {
    case "update_not_found":
    case "removal_not_found":
      return 404;
    case "already_open":
    case "already_hidden":
    case "not_open":
    case "part_not_found":
      return 409;
    case "phrase_not_found":
    case "replacement_missing":
    case "act_does_not_fit":
    case "not_urgent":
      return 422;
    default:
      return 403;
  }
}
