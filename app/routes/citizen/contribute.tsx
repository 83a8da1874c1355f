import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { submitUpdate } from "#app/commands/submit-update.server";
import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import { ContributePage } from "#app/components/update/contribute-page";
import { limaDay } from "#app/domain/calendar";
import { isAllowed } from "#app/domain/permissions";
import { rulesFor } from "#app/domain/update-subject";
import { wordsFor } from "#app/i18n/words";
import {
  latestEdit,
  loadContribution,
  noSuchTarget,
} from "#app/server/contribution.server";
import { returnForm } from "#app/server/form-outcome.server";
import { inLanguage } from "#app/server/local-path.server";
import { problem } from "#app/server/problem.server";
import { readSending, refusalStatus } from "#app/server/sending.server";
import {
  readSendingForm,
  receivedFilesOf,
} from "#app/server/sending-form.server";
import { waitToSend } from "#app/server/sending-limit.server";
import { readSession } from "#app/server/session.server";
import { withdraw } from "#app/server/withdrawal.server";
import { findUpdateSubject } from "#db/queries/update-subjects";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params["code"] ?? "";
  const { view, headers } = await loadContribution(request, context, code);
  return data(view, { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const {
    contribute,
    validation,
    problem: problemWords,
  } = wordsFor(session.language);
  const sent = await readSendingForm(request, context, session);
  const { ok, form, values } = sent;
  if (form["intent"] === "withdraw") {
    throw await withdraw(request, context, form, ok);
  }
  const { actor } = session;
  const back = async (status: number, problems: readonly FormProblem[]) => {
    const received = await receivedFilesOf(context, actor, values.fields);
    const shown = { ...values, received };
    return returnForm(context, { status, problems, values: shown });
  };
  const again = (status: number, message: string) =>
    back(status, [{ field: null, message }]);
  if (actor === null) return await again(403, contribute.sessionEnded);
  if (!ok) return await again(403, validation.form_expired);
  if (!isAllowed(actor, "update.submit")) {
    throw problem(request, 403, (words) => words.problem.forbidden);
  }
  const seconds = waitToSend(context, actor);
  if (seconds > 0) return await again(429, contribute.tooFast(seconds));
  if (values.more) {
    return await back(sent.fileStatus ?? 200, sent.fileProblems);
  }
  const code = params["code"] ?? "";
  const subject = await findUpdateSubject(context.db, code);
  if (subject === null) throw noSuchTarget(request, code);
  const rules = rulesFor(subject, limaDay(context.now()));
  const sending = readSending(form, {
    rules,
    words: wordsFor(session.language),
    ownHost: context.settings.origin.host,
  });
  if (sending.kind === "wrong" || sent.fileStatus !== null) {
    const wrong = sending.kind === "wrong" ? sending.problems : [];
    const status = sent.fileStatus ?? 422;
    return await back(status, [...sent.fileProblems, ...wrong]);
  }
  const result = await submitUpdate(context.db, {
    actor,
    targetCode: code,
    input: sending.input,
    language: session.language,
    now: context.now(),
  });
  if (result.ok) {
    const path = `/mis-aportes/${result.updateId}`;
    throw redirect(inLanguage(path, session.language), 303);
  }
  if (result.reason === "rules_broken") {
    return await back(422, formProblems(result.issues, validation));
  }
  const message = contribute.problem[result.reason] ?? problemWords.badRequest;
  if (result.reason === "version_changed") {
    values.edited = await latestEdit(context, actor, values.edited);
  }
  // What was sent or decided elsewhere stays as it is: the words still here can go as another update.
  if (result.reason === "not_editable") values.edited = null;
  return await again(refusalStatus(result.reason), message);
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
