import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireFreshCheck } from "#app/server/form/identity-check.server";
import { requirePermission } from "#app/server/account/session.server";
import { readOwnData } from "#db/queries/account/own-data";

/** Everything that the site holds about whoever asks, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "account.readOwn");
  requireFreshCheck(request, context, session);
  const own = await readOwnData(context.db, session.actor.id);
  return new Response(`${JSON.stringify(own, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="mis-datos.json"',
      "Cache-Control": "no-store",
    },
  });
}
