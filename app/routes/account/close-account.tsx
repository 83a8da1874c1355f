import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { closeAccount } from "#app/commands/close-account.server";
import { WayBack } from "#app/components/account/way-back";
import { AccountForm } from "#app/components/account/account-form";
import { problemOf } from "#app/components/form/form-problems";
import { RadioGroup } from "#app/components/form/radio-group";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { says } from "#app/domain/text/validation-key";
import { wordsFor } from "#app/i18n/words";
import {
  accountFormAgain,
  readAccountForm,
} from "#app/server/account/account-form.server";
import { clearDisk } from "#app/server/file/file-sweep.server";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import {
  freshCheckProblem,
  requireFreshCheck,
} from "#app/server/form/identity-check.server";
import { leavingHeaders } from "#app/server/account/leaving.server";
import { inLanguage } from "#app/server/http/local-path.server";
import {
  readSession,
  requirePermission,
} from "#app/server/account/session.server";

const CloseInput = z.object({
  name: z.enum(["neutral", "keep"], says("choose_one")),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (new URL(request.url).searchParams.has("hecho")) {
    const { formToken, headers } = await readSession(request, context);
    return data(
      { formToken, failed: false, isDone: true, name: "" },
      { headers },
    );
  }
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const failed = isFormReturned(context);
  if (!failed) requireFreshCheck(request, context, session);
  const name = session.actor.displayName;
  return data({ formToken: session.formToken, failed, isDone: false, name });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const { security } = wordsFor(session.language);
  const read = await readAccountForm(request, context, session, CloseInput, [
    "name",
  ]);
  if (!read.ok) return read.answer;
  const values = { name: read.input.name };
  const check = await freshCheckProblem(context, session, read.fields);
  if (check !== null) return accountFormAgain(context, 403, check, values);
  const result = await closeAccount(context.db, {
    userId: session.actor.id,
    keepsName: read.input.name === "keep",
    now: context.now(),
  });
  if (!result.ok) {
    const problem = { field: null, message: security.closeLastAdmin };
    return accountFormAgain(context, 409, problem, values);
  }
  await clearDisk(context);
  const headers = leavingHeaders(context.settings.origin);
  throw redirect(
    inLanguage("/cuenta/seguridad/borrar?hecho=1", session.language),
    { status: 303, headers },
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ security }) => ({
    title: loaded?.isDone ? security.closedTitle : security.closeTitle,
    error: loaded?.failed ?? false,
  }));

export default function CloseAccount() {
  const { security } = useWords();
  const { formToken, isDone, name } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const problems = returned?.problems ?? [];
  if (isDone) {
    return (
      <>
        <h1>{security.closedTitle}</h1>
        <p role="status">{security.closedLead}</p>
      </>
    );
  }
  return (
    <>
      <WayBack />
      <h1>{security.closeTitle}</h1>
      <p>{security.closeLead}</p>
      <AccountForm
        formToken={formToken}
        problems={problems}
        submit={security.closeConfirm}
      >
        <RadioGroup
          name="name"
          label={security.closeName}
          error={problemOf(problems, "name")}
          value={returned?.values["name"] ?? "neutral"}
          options={[
            { value: "neutral", label: security.closeNameNeutral },
            { value: "keep", label: security.closeNameKeep(name) },
          ]}
        />
      </AccountForm>
    </>
  );
}
