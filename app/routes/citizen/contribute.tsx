import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { ContributePage } from "#app/components/update/contribute-page";
import { coverPath } from "#app/domain/update/own-photo";
import {
  latestEdit,
  loadContribution,
  noSuchTarget,
} from "#app/server/sending/contribution.server";
import { returnForm } from "#app/server/form/form-outcome.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import {
  readSendingForm,
  receivedFilesOf,
} from "#app/server/sending/sending-form.server";
import { readSession } from "#app/server/account/session.server";
import { takeSending } from "#app/server/sending/take-sending.server";
import { withdraw } from "#app/server/sending/withdrawal.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params["code"] ?? "";
  const { view, headers } = await loadContribution(request, context, code);
  return data(view, { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const { actor, language } = session;
  const sent = await readSendingForm(request, context, session);
  const { ok, form, values } = sent;
  if (form["intent"] === "withdraw") {
    throw await withdraw(request, context, form, ok);
  }
  const code = params["code"] ?? "";
  const result = await takeSending(context, session, sent, code);
  if (result.ok) {
    const [photo] = sent.covers;
    const path =
      photo === undefined
        ? `/mis-aportes/${result.updateId}`
        : coverPath(result.updateId, photo);
    throw redirect(inLanguage(path, language), 303);
  }
  const { reason, status, problems } = result;
  if (reason === "not_allowed") {
    throw problem(request, 403, (words) => words.problem.forbidden);
  }
  if (reason === "target_not_found") throw noSuchTarget(request, code);
  if (reason === "version_changed" && actor !== null) {
    values.edited = await latestEdit(context, actor, values.edited);
  }
  // What was sent or decided elsewhere stays as it is: the words still here can go as another update.
  if (reason === "not_editable") values.edited = null;
  const received = await receivedFilesOf(context, actor, values.fields);
  const { covers, tookFiles } = sent;
  const shown = { ...values, received, covers, tookFiles };
  return returnForm(context, { status, problems, values: shown });
}

export const headers: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  actionHeaders.has("Set-Cookie") ? actionHeaders : loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.contribute.title}: ${loaded?.target.code ?? ""}`,
    error: loaded?.failed ?? false,
  }));

export default function Contribute() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <ContributePage
      {...loaded}
      problems={returned?.problems ?? []}
      returned={returned?.values ?? null}
    />
  );
}
