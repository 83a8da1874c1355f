import {
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { UnsentPage } from "#app/components/update/unsent-page";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  deviceOwner,
  keptHeaders,
} from "#app/server/sending/device-owner.server";
import { requirePermission } from "#app/server/account/session.server";

/** Nothing of what the page shows is known here but whose it is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "update.submit");
  const { actor } = session;
  const view = { ...viewerOf(session), owner: deviceOwner(actor) };
  return data(view, { headers: keptHeaders(context, actor) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.unsent.title }));

export default function Unsent() {
  return <UnsentPage {...useLoaderData<typeof loader>()} />;
}
