import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { requestReply } from "#app/commands/request-reply.server";
import { interestsPath, inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import { requireForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";

/** Somebody who opens the address of the button is led to the update. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "reply.request");
  const path = `/avances/${encodeURIComponent(params["id"] ?? "")}`;
  throw redirect(inLanguage(path, session.language), 303);
}

/** Asks the government concerned to answer a published update, and leads back to it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "reply.request");
  const { actor, language } = session;
  await requireForm(request, context, session);
  const updateId = (params["id"] ?? "").slice(0, 64);
  const asked = { actor, updateId, now: context.now() };
  const result = await requestReply(context.db, asked);
  if (result.ok) {
    throw redirect(inLanguage(`/avances/${updateId}`, language), 303);
  }
  const { reason } = result;
  if (reason === "interests_undeclared") {
    throw redirect(interestsPath(request), 303);
  }
  const status =
    reason === "update_not_found" ? 404 : reason === "retracted" ? 409 : 403;
  throw problem(
    request,
    status,
    ({ contest, problem: words }) =>
      contest.queue.problem[reason] ?? words.badRequest,
  );
}
