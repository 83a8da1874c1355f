import type { PlanDraft } from "#app/domain/plan/plan-draft";
import type { AppContext } from "../context.server";
import { planStore } from "./plan-store.server";
import { problem } from "../http/problem.server";

/** Even opened by itself, a document may do nothing at all. */
const SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** The letters that a file's name may have in a header. */
function headerName(draft: PlanDraft): string {
  const ending = /\.([a-z\d]{1,8})$/i.exec(draft.documentFile)?.[1] ?? "bin";
  return `${draft.prefix}-${draft.documentSha256.slice(0, 12)}.${ending.toLowerCase()}`;
}

/** The document of a draft, byte for byte, as an attachment that no browser opens here; 404 where its bytes are gone. */
export async function documentAnswer(
  request: Request,
  { settings }: Pick<AppContext, "settings">,
  draft: PlanDraft,
): Promise<Response> {
  const opened = await planStore(settings).open(draft.documentSha256);
  if (opened === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return new Response(opened.body, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(opened.size),
      "Content-Security-Policy": SANDBOX,
      "Content-Disposition": `attachment; filename="${headerName(draft)}"`,
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
