import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PermissionsPage } from "#app/components/admin/permissions-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { requirePermission } from "#app/server/account/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "permission.read");
  return data({ viewer: viewerOf(session) });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.admin.permissions }));

export default function Permissions() {
  return <PermissionsPage {...useLoaderData<typeof loader>()} />;
}
