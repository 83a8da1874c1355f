import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeGroup } from "#app/commands/propose-group.server";
import { ProposeForm } from "#app/components/group/propose-form";
import { AccountBar } from "#app/components/layout/account-bar";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form/form-field";
import { ProposeGroupInput } from "#app/domain/group/group-input";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import {
  chosenProvinces,
  groupProblems,
  groupRefusal,
  typedGroup,
} from "#app/server/group/group-form.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";
import { listProvinces } from "#db/queries/province/provinces";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "group.propose");
  const provinces = await listProvinces(context.db);
  return data({
    viewer: viewerOf(session),
    provinces: provinces.map(({ slug, name }) => ({ slug, name })),
    failed: isFormReturned(context),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "group.propose");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const values = typedGroup(fields);
  if (!ok) return returnExpired(context, words, values);
  const sent = { actor, fields, texts: ["name", "about"] };
  const unfit = unfitSending(context, sent, words);
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const input = ProposeGroupInput.safeParse({
    ...values,
    provinces: chosenProvinces(values),
  });
  if (!input.success) {
    const problems = groupProblems(fieldIssues(input.error), words);
    return returnForm(context, { status: 422, problems, values });
  }
  const proposal = { actor, input: input.data, now: context.now() };
  const result = await proposeGroup(context.db, proposal);
  if (result.ok) {
    throw redirect(inLanguage("/mis-grupos?hecho=proposed", language), 303);
  }
  const problems = [groupRefusal(result.reason, words)];
  const status = result.reason === "too_many_proposals" ? 429 : 422;
  return returnForm(context, { status, problems, values });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.group.proposeTitle,
    error: loaded?.failed ?? false,
  }));

const UNTYPED = { name: "", about: "", contact: "", provinces: [] };

export default function NewGroup() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { group, groupRoom } = useWords();
  const href = useHref();
  return (
    <>
      <AccountBar {...loaded.viewer} />
      <h1>{group.proposeTitle}</h1>
      <p className="lead">{group.proposeLead}</p>
      <ProposeForm
        formToken={loaded.viewer.formToken}
        provinces={loaded.provinces}
        typed={returned?.values ?? UNTYPED}
        problems={returned?.problems ?? []}
        office={returned?.office ?? false}
      />
      <p>
        <a href={href("/mis-grupos")}>{groupRoom.ownTitle}</a>
      </p>
    </>
  );
}
