import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CoverPage } from "#app/components/evidence/cover-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { requirePermission } from "#app/server/account/session.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { checkForm } from "#app/server/form/required-form.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { loadCovering } from "#app/server/sending/covering.server";
import { takeCovering } from "#app/server/sending/take-covering.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "update.submit");
  const view = await loadCovering({ request, context, session, params });
  return data({ ...view, failed: isFormReturned(context) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "update.submit");
  const view = await loadCovering({ request, context, session, params });
  const form = await checkForm(request, context, session);
  const taken = await takeCovering(context, session, view, form);
  if (!taken.ok) return returnForm(context, taken);
  const { update, file } = view;
  const path = `/mis-aportes/${update.id}/tapar/${file.receivedId}?${taken.query}`;
  throw redirect(inLanguage(path, session.language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.photo.title,
    error: loaded?.failed ?? false,
  }));

export default function CoverPhoto() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <CoverPage
      {...loaded}
      {...returned?.values}
      problems={returned?.problems ?? []}
    />
  );
}
