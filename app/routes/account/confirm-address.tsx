import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmAddress } from "#app/commands/confirm-address.server";
import { AccountForm } from "#app/components/account/account-form";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { mailboxKeyOf } from "#app/server/account/mailbox-key.server";
import { requireForm } from "#app/server/form/required-form.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { mailTokenHash } from "#app/server/account/mail-token.server";
import { readSession } from "#app/server/account/session.server";
import { findToken } from "#db/queries/account/account-tokens";

/** Opening the link shows a button: programs that look into mail open links too, and must confirm nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken, headers } = await readSession(request, context);
  const isDone = new URL(request.url).searchParams.has("hecho");
  const now = context.now().toISOString();
  const found = await findToken(context.db, hashOf(request), "confirm", now);
  return data({ formToken, isDone, isOver: found === null }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  await requireForm(request, context, session);
  const result = await confirmAddress(context.db, {
    tokenHash: hashOf(request),
    mailboxKey: mailboxKeyOf(context.secrets),
    now: context.now(),
  });
  if (!result.ok) return data({ isOver: true }, { status: 422 });
  throw redirect(
    inLanguage("/cuenta/confirmar?hecho=1", session.language),
    303,
  );
}

function hashOf(request: Request): string {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return mailTokenHash(token.slice(0, 100));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, ({ security }) => ({ title: security.confirmTitle }));

export default function ConfirmAddress() {
  const { security } = useWords();
  const href = useHref();
  const { formToken, isDone, isOver } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  if (isDone) {
    return (
      <>
        <h1>{security.confirmedTitle}</h1>
        <p role="status">{security.confirmedLead}</p>
        <p>
          <a href={href("/mis-aportes")}>{security.checkGo}</a>
        </p>
      </>
    );
  }
  if (isOver || returned !== undefined) {
    return (
      <>
        <h1>{security.confirmTitle}</h1>
        <p>{security.tokenOver}</p>
        <p>
          <a href={href("/cuenta/seguridad/correo")}>{security.emailChange}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{security.confirmTitle}</h1>
      <p>{security.confirmLead}</p>
      <AccountForm formToken={formToken} submit={security.confirmGo} />
    </>
  );
}
