import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeRemoval } from "#app/commands/propose-removal.server";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import {
  ProposalPage,
  untypedRemoval,
} from "#app/components/removal/proposal-page";
import { fieldIssues } from "#app/domain/form/form-field";
import { RemovalInput } from "#app/domain/removal/removal-input";
import { wordsFor } from "#app/i18n/words";
import { clearDisk } from "#app/server/file/file-sweep.server";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import { sortFiles } from "#app/server/file/received-files.server";
import {
  removalProblem,
  typedRemoval,
} from "#app/server/review/removal-form.server";
import { loadRemovable } from "#app/server/review/removal-view.server";
import { checkSending } from "#app/server/sending/sending-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";

/** The order in which the page shows its fields, and so the one of the error summary. */
const ORDER = [
  ...["subject", "act", "urgent", "phrases", "replacement", "ground"],
  "note",
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "content.remove");
  const { actor } = session;
  const found = await loadRemovable(context, actor, params["id"] ?? "");
  if (found === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const { bar } = found;
  if (bar === "outside_provinces" || bar === "conflict_declared") {
    throw problem(request, 403, (words) => words.moderation.bar[bar] ?? "");
  }
  const part = new URL(request.url).searchParams.get("parte") ?? "";
  const failed = isFormReturned(context);
  return data({ ...found, part, ...viewerOf(session), failed });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "content.remove");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkSending(request, context, session);
  const form = fieldsToObject(fields.filter(([name]) => name !== "copy"));
  const typed = typedRemoval(form);
  if (!ok) return returnExpired(context, words, typed);
  const [file] = await sortFiles(context, actor);
  const received = file && "id" in file ? file.id : typed.received;
  const values = { ...typed, received };
  if (file && "problem" in file) {
    const message = words.contribute.fileProblem[file.problem](file.name);
    const problems = [{ field: "copy", message }];
    return returnForm(context, { status: 422, problems, values });
  }
  const sent = { actor, fields, texts: ["note"] };
  const unfit = unfitSending(context, sent, words);
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const input = RemovalInput.safeParse({ ...form, received });
  if (!input.success) {
    const issues = fieldIssues(input.error, ORDER);
    const problems = formProblems(issues, words.validation);
    return returnForm(context, { status: 422, problems, values });
  }
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const result = await proposeRemoval(context.db, {
    ...{ actor, input: input.data, now: context.now() },
    updateId: params["id"] ?? "",
  });
  if (!result.ok) {
    const { status, problem } = removalProblem(result.reason, words);
    return returnForm(context, { status, problems: [problem], values });
  }
  await clearDisk(context);
  throw redirect(inLanguage("/moderacion/retiros?hecho=si", language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.contest.removal.title,
    error: loaded?.failed ?? false,
  }));

export default function RemovalProposal() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <ProposalPage
      {...loaded}
      typed={returned?.values ?? untypedRemoval(loaded.part)}
      problems={returned?.problems ?? []}
      office={returned?.office ?? false}
    />
  );
}
