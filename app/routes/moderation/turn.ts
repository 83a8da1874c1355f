import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { takeReview } from "#app/commands/take-review.server";
import { fieldValue } from "#app/server/form/form.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import { requireForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";

/** Somebody who opens the address of the buttons is led to the update. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = await requirePermission(request, context, "queue.take");
  const path = `/moderacion/${encodeURIComponent(params["id"] ?? "")}`;
  throw redirect(inLanguage(path, language), 303);
}

/** Takes an update for 30 minutes or hands it back, and leads to it or back to the list. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "queue.take");
  const { actor, language } = session;
  const fields = await requireForm(request, context, session);
  const updateId = (params["id"] ?? "").slice(0, 64);
  const intent = fieldValue(fields, "intent");
  if (intent !== "take" && intent !== "hand_back") {
    throw problem(request, 422, (words) => words.validation.unknown_value);
  }
  const taken = { actor, updateId, intent, now: context.now() } as const;
  const result = await takeReview(context.db, taken);
  if (result.ok) {
    const path =
      result.outcome === "taken"
        ? `/moderacion/${updateId}`
        : "/moderacion?hecho=handed_back";
    throw redirect(inLanguage(path, language), 303);
  }
  const { reason } = result;
  throw problem(request, statusOf(reason), ({ moderation, problem: words }) =>
    reason === "held"
      ? moderation.held(result.by)
      : (moderation.problem[reason] ?? words.badRequest),
  );
}

function statusOf(reason: string): 403 | 404 | 409 {
  if (reason === "update_not_found") return 404;
  const isLate = ["held", "not_open", "already_decided"].includes(reason);
  return isLate ? 409 : 403;
}
