import type { ActionFunctionArgs, ServerBuild } from "@remix-run/node";
import { readForm } from "#app/server/form/form.server";
import { handleError } from "#app/server/http/handle-error.server";
import { DatabaseBusyError } from "#db/dialects/database-error";
import { serverBuild } from "./server-build";

type RouteModule = NonNullable<ServerBuild["routes"][string]>["module"];

/** What the route of {@link echoBuild} saw. */
export interface Echo {
  url: string;
  headers: Record<string, string>;
  fields: (readonly [string, string])[];
  clientAddress: string;
}

/**
 * Compiled routes with one resource route at every address. It answers what it saw; `/falla`
 * fails as a bug would, and `/ocupada` as a database without a turn to give.
 */
export function echoBuild(): ServerBuild {
  // The type asks for a component, which a resource route must not have.
  const route = { loader: echo, action: echo } as RouteModule;
  return serverBuild({
    routes: [{ id: "all", path: "*", module: route }],
    entry: { default: () => new Response(), handleError },
  });
}

async function echo({
  request,
  context,
}: ActionFunctionArgs): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/falla") throw new Error("SELECT secret FROM /srv/site");
  if (pathname === "/ocupada") throw new DatabaseBusyError("the line is full");
  const isForm = request.method === "POST";
  const seen: Echo = {
    url: request.url,
    headers: Object.fromEntries(request.headers),
    fields: isForm ? [...(await readForm(request))] : [],
    clientAddress: context.clientAddress,
  };
  return Response.json(seen);
}
