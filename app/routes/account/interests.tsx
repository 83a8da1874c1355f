import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declareInterests } from "#app/commands/declare-interests.server";
import { InterestsForm } from "#app/components/interest/interests-form";
import { InterestsState } from "#app/components/interest/interests-state";
import { AccountBar } from "#app/components/layout/account-bar";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { readInterests } from "#app/domain/decision/interests-input";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import {
  loadInterests,
  typedInterests,
} from "#app/server/review/interests.server";
import { inLanguage, localPath } from "#app/server/http/local-path.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";

const SELF = "/cuenta/intereses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "interests.declare",
  );
  const { actor } = session;
  const { searchParams } = new URL(request.url);
  const reopened = Number(searchParams.get("reabiertos") ?? "");
  return data({
    ...viewerOf(session),
    ...(await loadInterests(context, actor)),
    goesBack: localPath(searchParams.get("next"), "") !== "",
    saved: searchParams.has("hecho"),
    reopened: Number.isSafeInteger(reopened) && reopened > 0 ? reopened : 0,
    failed: isFormReturned(context),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "interests.declare",
  );
  const { actor, language } = session;
  const { interest, validation } = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const several = ["conflicts", "otherKinds"];
  const values = typedInterests(fieldsToObject(fields, { several }));
  const refuse = (status: number, message: string, field: string | null) =>
    returnForm(context, { status, problems: [{ field, message }], values });
  if (!ok) return refuse(403, validation.form_expired, null);
  const read = readInterests(values);
  if (!read.ok) {
    const { field, key } = read.fault;
    return refuse(422, interest.problem[key], field);
  }
  const { conflicts } = read;
  const now = context.now();
  const result = await declareInterests(context.db, { actor, conflicts, now });
  if (!result.ok) return refuse(422, interest.problem[result.reason], null);
  const next = localPath(new URL(request.url).searchParams.get("next"), "");
  const done = `${SELF}?hecho=1&reabiertos=${result.reopened}`;
  throw redirect(inLanguage(next === "" ? done : next, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.interest.title,
    error: loaded?.failed ?? false,
  }));

export default function Interests() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { interest } = useWords();
  return (
    <>
      <AccountBar {...loaded} />
      <h1>{interest.title}</h1>
      <p className="lead">{interest.lead}</p>
      <InterestsState {...loaded} />
      <p>{interest.publicNote}</p>
      <p>{interest.lateNote}</p>
      <InterestsForm
        formToken={loaded.formToken}
        own={loaded.own}
        others={loaded.others}
        typed={returned?.values ?? loaded.typed}
        problems={returned?.problems ?? []}
      />
    </>
  );
}
