import { randomUUID } from "node:crypto";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealUpdate } from "#app/commands/appeal-update.server";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import { OwnUpdatePage } from "#app/components/update/own-update-page";
import { AppealInput } from "#app/domain/statement/appeal";
import { limaDay } from "#app/domain/text/calendar";
import { fieldIssues } from "#app/domain/form/form-field";
import { nextState } from "#app/domain/decision/lifecycle";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { deviceOwner } from "#app/server/sending/device-owner.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { listOwnPhotos } from "#app/server/sending/own-photos.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";
import { findShownRepeat } from "#db/queries/decision/repeated-reviews";
import { findAppeal } from "#db/queries/statement/appeals";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { listTombstones } from "#db/queries/removal/tombstones";
import { findUpdateSubject } from "#db/queries/update/update-subjects";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "update.readOwn");
  const { actor } = session;
  const id = params["id"] ?? "";
  const update = await findOwnUpdate(context.db, id.slice(0, 64), actor.id);
  if (update === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const subject = await findUpdateSubject(context.db, update.targetCode);
  const appeal = await findAppeal(context.db, update.id);
  const day = limaDay(context.now());
  const tombstones = await listTombstones(context.db, [update.id], day);
  return data({
    ...viewerOf(session),
    owner: deviceOwner(actor),
    update,
    tombstones: tombstones.get(update.id) ?? [],
    measure: subject?.measure ?? null,
    submissionId: randomUUID(),
    mayEdit: nextState(update.state, "save") !== null,
    photos: await listOwnPhotos(context.db, update),
    mayWithdraw: nextState(update.state, "withdraw") !== null,
    appeal,
    repeat: await findShownRepeat(context.db, update),
    mayAppeal: appeal === null && nextState(update.state, "appeal") !== null,
    failed: isFormReturned(context),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "appeal.file");
  const { actor, language } = session;
  const { contest, problem: words, validation } = wordsFor(language);
  const updateId = (params["id"] ?? "").slice(0, 64);
  if ((await findOwnUpdate(context.db, updateId, actor.id)) === null) {
    throw problem(request, 404, (all) => all.problem.notFound);
  }
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typeof form["words"] === "string" ? form["words"] : "";
  const again = (status: number, message: string) =>
    returnForm(context, {
      status,
      problems: [{ field: null, message }],
      values,
    });
  if (!ok) return again(403, validation.form_expired);
  const sent = { actor, fields, texts: ["words"] };
  const unfit = unfitSending(context, sent, wordsFor(language));
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const input = AppealInput.safeParse(form);
  if (!input.success) {
    const problems = formProblems(fieldIssues(input.error), validation);
    return returnForm(context, { status: 422, problems, values });
  }
  const now = context.now();
  const filing = { actor, updateId, input: input.data, now };
  const result = await appealUpdate(context.db, filing);
  if (result.ok) {
    throw redirect(inLanguage(`/mis-aportes/${updateId}`, language), 303);
  }
  const message = contest.appeal.problem[result.reason] ?? words.badRequest;
  return again(result.reason === "not_allowed" ? 403 : 409, message);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.contribute.ownTitle}: ${loaded?.update.targetCode ?? ""}`,
    error: loaded?.failed ?? false,
  }));

export default function OwnUpdate() {
  const returned = useActionData<typeof action>();
  return (
    <OwnUpdatePage
      {...useLoaderData<typeof loader>()}
      typedAppeal={returned?.values ?? ""}
      problems={returned?.problems ?? []}
      office={returned?.office ?? false}
    />
  );
}
