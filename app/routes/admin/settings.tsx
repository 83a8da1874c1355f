import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeSetting } from "#app/commands/change-setting.server";
import { SettingsPage } from "#app/components/admin/settings-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form-field";
import { slugParameter } from "#app/domain/query-parameter";
import { SettingInput } from "#app/domain/setting";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin-viewer.server";
import { fieldsToObject } from "#app/server/form-object.server";
import { fieldValue } from "#app/server/form.server";
import { isFormReturned, returnForm } from "#app/server/form-outcome.server";
import { freshCheckProblem } from "#app/server/identity-check.server";
import { inLanguage } from "#app/server/local-path.server";
import { readPublicQuery } from "#app/server/public-query.server";
import { checkForm } from "#app/server/required-form.server";
import { requirePermission } from "#app/server/session.server";
import { listSettingChanges, readSettingValues } from "#db/queries/settings";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "setting.change");
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    values: await readSettingValues(context.db),
    changes: await listSettingChanges(context.db),
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "setting.change");
  const { actor, language } = session;
  const { admin, validation, problem } = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const setting = (fieldValue(fields, "setting") ?? "").slice(0, 40);
  const value = (fieldValue(fields, `value[${setting}]`) ?? "").slice(0, 40);
  const values = { setting, value };
  const again = (
    status: number,
    message: string,
    field = `value[${setting}]`,
  ) => {
    return returnForm(context, {
      status,
      problems: [{ field, message }],
      values,
    });
  };
  if (!ok) return again(403, validation.form_expired);
  const input = SettingInput.safeParse({ ...form, value });
  if (!input.success) {
    const key = fieldIssues(input.error)[0]?.key ?? "unknown_value";
    return again(422, validation[key]);
  }
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return again(403, check.message, check.field ?? undefined);
  }
  const now = context.now();
  const change = { actor, input: input.data, now };
  const result = await changeSetting(context.db, change);
  if (result.ok) {
    throw redirect(inLanguage("/admin/ajustes?hecho=setting", language), 303);
  }
  const isLate = result.reason === "changed_meanwhile";
  const message = admin.problem[result.reason] ?? problem.badRequest;
  return again(isLate ? 409 : 422, message);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.admin.settings,
    error: loaded?.failed ?? false,
  }));

export default function Settings() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <SettingsPage
      {...loaded}
      typed={returned?.values ?? null}
      problems={returned?.problems ?? []}
    />
  );
}
