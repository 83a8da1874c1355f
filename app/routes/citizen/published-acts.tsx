import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fileStatement } from "#app/commands/file-statement.server";
import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import { ActsPage } from "#app/components/statement/acts-page";
import { fieldIssues } from "#app/domain/form/form-field";
import { isAllowed } from "#app/domain/permissions";
import { STATEMENT_KINDS } from "#app/domain/statement/statement";
import { StatementInput } from "#app/domain/statement/statement-input";
import { wordsFor } from "#app/i18n/words";
import { fieldsToObject } from "#app/server/form/form-object.server";
import { returnForm } from "#app/server/form/form-outcome.server";
import { inLanguage } from "#app/server/http/local-path.server";
import {
  findPublished,
  loadPublishedActs,
} from "#app/server/page/published-acts.server";
import { checkForm } from "#app/server/form/required-form.server";
import { readSession } from "#app/server/account/session.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params["id"] ?? "";
  const { view, headers } = await loadPublishedActs(request, context, id);
  return data(view, { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const { actor, language } = session;
  const { contest, problem: words, validation } = wordsFor(language);
  const { id } = await findPublished(request, context, params["id"] ?? "");
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const typed = (name: string) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  const values = { words: typed("words"), url: typed("url") };
  const back = (status: number, problems: readonly FormProblem[]) =>
    returnForm(context, { status, problems, values });
  const again = (status: number, message: string) =>
    back(status, [{ field: null, message }]);
  const { problem: refused, sessionEnded } = contest.statement;
  if (actor === null) return again(403, sessionEnded);
  if (!ok) return again(403, validation.form_expired);
  const kind = STATEMENT_KINDS.find((one) => one === form["kind"]);
  if (kind !== undefined && !isAllowed(actor, `${kind}.file`)) {
    return again(403, refused["not_allowed"] ?? words.forbidden);
  }
  const sent = { actor, fields, texts: ["words"], byOffice: kind === "reply" };
  const unfit = unfitSending(context, sent, wordsFor(language));
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const input = StatementInput.safeParse(form);
  if (!input.success) {
    const issues = fieldIssues(input.error, ["words", "url"]);
    return back(422, formProblems(issues, validation));
  }
  const now = context.now();
  const filing = { actor, updateId: id, input: input.data, language, now };
  const result = await fileStatement(context.db, filing);
  if (result.ok) throw redirect(inLanguage(`/avances/${id}`, language), 303);
  const { reason } = result;
  const isForbidden = reason === "not_allowed" || reason === "not_concerned";
  return again(isForbidden ? 403 : 409, refused[reason] ?? words.badRequest);
}

export const headers: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  actionHeaders.has("Set-Cookie") ? actionHeaders : loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.contest.acts.title(loaded?.update.targetCode ?? ""),
    error: loaded?.failed ?? false,
  }));

const UNTYPED = { words: "", url: "" };

export default function PublishedActs() {
  const returned = useActionData<typeof action>();
  return (
    <ActsPage
      {...useLoaderData<typeof loader>()}
      typed={returned?.values ?? UNTYPED}
      problems={returned?.problems ?? []}
      office={returned?.office ?? false}
    />
  );
}
