import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentAnswer } from "#app/server/plan/plan-original.server";
import { requireDraft } from "#app/server/plan/plan-desk.server";
import { requirePermission } from "#app/server/account/session.server";

/** `GET /admin/planes/borradores/:id/documento/original`: the document as it came, to be kept and opened elsewhere. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor } = session;
  const draft = await requireDraft(request, context, actor, params["id"]);
  return await documentAnswer(request, context, draft);
}
