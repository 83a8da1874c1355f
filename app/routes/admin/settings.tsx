import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SettingsPage } from "#app/components/admin/settings-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { limaDay } from "#app/domain/text/calendar";
import { slugParameter } from "#app/domain/form/query-parameter";
import { isSamePerson } from "#app/domain/account/same-person";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { readMethodEffect } from "#app/server/admin/method-effect.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import {
  actOnSetting,
  typedSetting,
} from "#app/server/admin/setting-act.server";
import { listDroppedProposals } from "#db/queries/method/dropped-proposals";
import { listPublishedMethodVersions } from "#db/queries/method/method-versions";
import { countAdministrators } from "#db/queries/account/roles";
import { listOpenProposals } from "#db/queries/method/setting-proposals";
import { readSettingValues } from "#db/queries/method/settings";

/** Proposals that came to nothing and are looked back on. */
const DROPPED_SHOWN = 10;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "setting.change");
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const { db } = context;
  const today = limaDay(context.now());
  const proposals = await Promise.all(
    (await listOpenProposals(db)).map(async (proposal) => ({
      ...proposal,
      isOwn: isSamePerson(session.actor, proposal.proposedBy),
      effect: await readMethodEffect(db, proposal, today),
    })),
  );
  const dropped = await listDroppedProposals(db, DROPPED_SHOWN);
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    values: await readSettingValues(db),
    proposals,
    versions: await listPublishedMethodVersions(db, today),
    dropped: dropped.map(({ state, ...proposal }) => ({
      ...proposal,
      isRefused: state === "refused",
    })),
    isAlone: (await countAdministrators(db)) < 2,
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "setting.change");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const values = typedSetting(fields);
  if (!ok) return returnExpired(context, words, values);
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const asked = { actor, fields, now: context.now() };
  const result = await actOnSetting(context.db, asked, words);
  if (!result.ok) return returnForm(context, { ...result, values });
  const path = `/admin/ajustes?hecho=${result.done}`;
  throw redirect(inLanguage(path, language), 303);
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
