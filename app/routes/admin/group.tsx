import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OverseenGroupPage } from "#app/components/group/overseen-group-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form/form-field";
import { groupProvincesInput } from "#app/domain/group/group-input";
import { OversightAct } from "#app/domain/group/group-oversight";
import { slugParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { groupActStatus } from "#app/server/group/group-act.server";
import {
  chosenProvinces,
  groupProblems,
  groupRefusal,
  typedOversight,
} from "#app/server/group/group-form.server";
import {
  loadOverseenGroup,
  overseeGroup,
} from "#app/server/group/group-oversight.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { checkPath, inLanguage } from "#app/server/http/local-path.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";
import { listProvinces } from "#db/queries/province/provinces";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "group.oversee");
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const slug = params["slug"] ?? "";
  const provinces = await listProvinces(context.db);
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    overseen: await loadOverseenGroup(request, context, slug),
    provinces: provinces.map((it) => ({ slug: it.slug, name: it.name })),
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "group.oversee");
  const { actor, language } = session;
  const words = wordsFor(language);
  const slug = params["slug"] ?? "";
  const { ok, fields } = await checkForm(request, context, session);
  await loadOverseenGroup(request, context, slug);
  const values = typedOversight(fields);
  if (!ok) return returnExpired(context, words, values);
  const sent = { actor, fields, texts: ["name", "about"] };
  const unfit = unfitSending(context, sent, words);
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const act = OversightAct.safeParse(fieldsToObject(fields));
  if (!act.success) {
    const problems = groupProblems(fieldIssues(act.error), words);
    return returnForm(context, { status: 422, problems, values });
  }
  const chosen = groupProvincesInput.safeParse(chosenProvinces(values));
  if (act.data.intent === "move" && !chosen.success) {
    const message = words.groupRoom.problem["provinces choose_one"] ?? "";
    const problems = [{ field: "province", message }];
    return returnForm(context, { status: 422, problems, values });
  }
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    // Only the form of words has room to ask; what the others hold is quick to choose again.
    if (act.data.intent !== "rename") throw redirect(checkPath(request), 303);
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const provinces = chosen.data ?? [];
  const result = await overseeGroup(context, actor, slug, act.data, provinces);
  if (result.ok) {
    const path = `/admin/grupos/${slug}?hecho=${result.done}`;
    throw redirect(inLanguage(path, language), 303);
  }
  const problems = [groupRefusal(result.reason, words)];
  const isWords = ["name_taken", "unknown_province"].includes(result.reason);
  const status = isWords ? 422 : groupActStatus(result.reason);
  return returnForm(context, { status, problems, values });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.groupRoom.adminTitle}: ${loaded?.overseen.group.name ?? ""}`,
    error: loaded?.failed ?? false,
  }));

export default function OverseenGroup() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <OverseenGroupPage
      {...loaded}
      typed={returned?.values ?? null}
      problems={returned?.problems ?? []}
      office={returned?.office ?? false}
    />
  );
}
