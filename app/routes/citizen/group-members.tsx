import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupInsidePage } from "#app/components/group/group-inside-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form/form-field";
import { GroupAct } from "#app/domain/group/group-act";
import { slugParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldValue } from "#app/server/form/form.server";
import { actInGroup, groupActStatus } from "#app/server/group/group-act.server";
import {
  groupProblems,
  groupRefusal,
} from "#app/server/group/group-form.server";
import { loadGroupInside } from "#app/server/group/group-inside.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "group.manage");
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const slug = params["slug"] ?? "";
  const { id } = session.actor;
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    inside: await loadGroupInside(request, context, id, slug),
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "group.manage");
  const words = wordsFor(session.language);
  const slug = params["slug"] ?? "";
  const { ok, fields } = await checkForm(request, context, session);
  // Whoever does not belong to it is told so before anything they sent is looked at.
  await loadGroupInside(request, context, session.actor.id, slug);
  const values = {
    email: (fieldValue(fields, "email") ?? "").slice(0, 500),
    contact: fieldValue(fields, "contact")?.slice(0, 2000) ?? null,
  };
  if (!ok) return returnExpired(context, words, values);
  const act = GroupAct.safeParse(fieldsToObject(fields));
  if (!act.success) {
    const problems = groupProblems(fieldIssues(act.error), words);
    return returnForm(context, {
      status: 422,
      problems: problems.map((problem) =>
        problem.field === "email" || problem.field === "contact"
          ? problem
          : { ...problem, field: null },
      ),
      values,
    });
  }
  const result = await actInGroup(context, session, slug, act.data);
  if (result.ok) {
    const { done } = result;
    const isOut = done === "left" || done === "closed";
    const path = isOut ? "/mis-grupos" : `/grupos/${slug}/miembros`;
    throw redirect(inLanguage(`${path}?hecho=${done}`, session.language), 303);
  }
  const problems = [groupRefusal(result.reason, words)];
  const status = groupActStatus(result.reason);
  return returnForm(context, { status, problems, values });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.group.manageTitle(loaded?.inside.group.name ?? ""),
    error: loaded?.failed ?? false,
  }));

export default function GroupMembers() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <GroupInsidePage
      {...loaded}
      email={returned?.values.email ?? ""}
      typedContact={returned?.values.contact ?? null}
      problems={returned?.problems ?? []}
    />
  );
}
