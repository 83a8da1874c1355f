import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FreshCodes } from "#app/components/account/fresh-codes";
import { PasskeysPage } from "#app/components/account/passkeys-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { deviceOf } from "#app/server/http/device.server";
import { mustKeepFactor } from "#app/server/account/enrolment.server";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import { requireFreshCheck } from "#app/server/form/identity-check.server";
import { localPath } from "#app/server/http/local-path.server";
import { changePasskeys } from "#app/server/account/passkey-act.server";
import { creationOptions } from "#app/server/account/passkey-options.server";
import { requirePermission } from "#app/server/account/session.server";
import { requireOwnFactor } from "#app/server/account/own-factor.server";
import { listPasskeys } from "#db/queries/account/passkeys";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const failed = isFormReturned(context);
  const factors = await requireOwnFactor(request, context, session);
  if (!failed) requireFreshCheck(request, context, session);
  const passkeys = await listPasskeys(context.db, session.actor.id);
  const query = new URL(request.url).searchParams;
  return data({
    formToken: session.formToken,
    failed,
    factors,
    passkeys,
    options: await creationOptions(context, session, passkeys),
    mustKeep: mustKeepFactor(context, session.actor),
    suggestedName: deviceOf(request, context.clientAddress).device ?? "",
    done: query.get("hecho"),
    next: localPath(query.get("next"), "/cuenta/seguridad"),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  await requireOwnFactor(request, context, session);
  return await changePasskeys(request, context, session);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ passkey }) => ({
    title: passkey.title,
    error: loaded?.failed ?? false,
  }));

export default function Passkeys() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  if (returned !== undefined && "codes" in returned) {
    return <FreshCodes codes={returned.codes} next={loaded.next} />;
  }
  return <PasskeysPage {...loaded} {...returned} />;
}
