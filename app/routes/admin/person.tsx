import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PersonPage } from "#app/components/admin/person-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { slugParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { actOnPerson, typedAct } from "#app/server/admin/person-act.server";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { checkPath, inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { findAccount } from "#db/queries/account/accounts";
import { listProvinces } from "#db/queries/province/provinces";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "account.manage");
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const id = (params["id"] ?? "").slice(0, 64);
  const person = await findAccount(context.db, id);
  if (person === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const provinces = await listProvinces(context.db);
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    person,
    provinces: provinces.map(({ slug, name }) => ({ slug, name })),
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "account.manage");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typedAct(form);
  const again = (status: number, field: string | null, message: string) =>
    returnForm(context, { status, problems: [{ field, message }], values });
  if (!ok) return again(403, null, words.validation.form_expired);
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    // Only the form of a grant has room to ask; the others have nothing typed in them.
    if (form["intent"] !== "grant") throw redirect(checkPath(request), 303);
    return again(403, check.field, check.message);
  }
  const userId = (params["id"] ?? "").slice(0, 64);
  const request_ = { actor, userId, form, now: context.now() };
  const result = await actOnPerson(context.db, request_);
  if (!result.ok) {
    const { status, field, message } = result.problem(words);
    return again(status, field, message);
  }
  // Whoever changes their own roles has no session any more, and signs in again.
  const path = `/admin/personas/${userId}?hecho=${result.done}`;
  throw redirect(inLanguage(path, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.admin.people}: ${loaded?.person.displayName ?? ""}`,
    error: loaded?.failed ?? false,
  }));

const UNTYPED = { role: "", scope: "", reason: "" };

export default function Person() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <PersonPage
      {...loaded}
      typed={returned?.values ?? UNTYPED}
      problems={returned?.problems ?? []}
    />
  );
}
