import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerInvitation } from "#app/commands/answer-invitation.server";
import {
  InvitationPage,
  type InvitationView,
} from "#app/components/group/invitation-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";
import { wordsFor } from "#app/i18n/words";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldValue } from "#app/server/form/form.server";
import { groupRefusal } from "#app/server/group/group-form.server";
import { invitationKey } from "#app/server/group/invitation.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { requireForm } from "#app/server/form/required-form.server";
import {
  readSession,
  requirePermission,
} from "#app/server/account/session.server";
import { findOpenInvitation } from "#db/queries/group/group-invitations";

/** Opening the link shows the invitation and answers nothing: programs that look into mail open links too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  const { actor, formToken, headers } = session;
  const { pathname, searchParams } = new URL(request.url);
  const key = await invitationKey(request, context, actor?.id ?? null);
  const now = context.now().toISOString();
  const found =
    key === null ? null : await findOpenInvitation(context.db, key, now);
  searchParams.delete("lang");
  return data(
    {
      invitation: found === null ? null : shown(found),
      reader: readerOf(actor),
      here: `${pathname}?${searchParams.toString()}`,
      formToken,
      failed: isFormReturned(context),
    },
    { headers },
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>;

function shown({ slug, group, by, expiresAt }: Found) {
  return { slug, group, by, expiresAt };
}

function readerOf(actor: Actor | null): InvitationView["reader"] {
  if (actor === null) return "signed_out";
  return isAllowed(actor, "group.join") ? "may_answer" : "unfit";
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "group.join");
  const { actor, language } = session;
  const fields = await requireForm(request, context, session);
  const accepts = fieldValue(fields, "answer") === "accept";
  const key = await invitationKey(request, context, actor.id);
  const answer = { actor, accepts, now: context.now() };
  const result =
    key === null
      ? ({ ok: false, reason: "invitation_gone" } as const)
      : await answerInvitation(context.db, { ...answer, key });
  if (result.ok) {
    const path = accepts
      ? `/grupos/${result.slug}/miembros?hecho=accepted`
      : "/mis-grupos?hecho=declined";
    throw redirect(inLanguage(path, language), 303);
  }
  const problems = [groupRefusal(result.reason, wordsFor(language))];
  return returnForm(context, { status: 409, problems, values: {} });
}

export const headers: HeadersFunction = ({
  actionHeaders,
  errorHeaders,
  loaderHeaders,
}) =>
  errorHeaders ??
  ([...actionHeaders].length > 0 ? actionHeaders : loaderHeaders);

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.groupRoom.invitationTitle,
    error: loaded?.failed ?? false,
  }));

export default function GroupInvitation() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return <InvitationPage {...loaded} problems={returned?.problems ?? []} />;
}
