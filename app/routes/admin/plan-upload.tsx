import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { UploadPage } from "#app/components/desk/upload-page";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form/form-field";
import { mayDraftPlan } from "#app/domain/plan/plan-draft";
import { PlanUploadInput } from "#app/domain/plan/plan-draft-input";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { deskRefusal, typedTexts } from "#app/server/plan/plan-desk.server";
import { receivePlan } from "#app/server/plan/plan-reading.server";
import { scanProblem } from "#app/server/file/scan-problem.server";
import { checkSending } from "#app/server/sending/sending-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { listProvinces } from "#db/queries/province/provinces";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const provinces = await listProvinces(context.db);
  return data({
    viewer: viewerOf(session),
    provinces: provinces
      .filter(({ slug }) => mayDraftPlan(session.actor, slug))
      .map(({ slug, name }) => ({ value: slug, label: name })),
    failed: isFormReturned(context),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkSending(request, context, session);
  const form = fieldsToObject(fields.filter(([name]) => name !== "document"));
  const values = typedTexts(form);
  const back = (
    status: number,
    problems: { field: string | null; message: string }[],
  ) => returnForm(context, { status, problems, values });
  if (!ok) {
    return back(403, [{ field: null, message: words.validation.form_expired }]);
  }
  const input = PlanUploadInput.safeParse(form);
  const [file] = (context.upload?.files ?? []).filter(
    ({ field }) => field === "document",
  );
  const problems = input.success
    ? []
    : formProblems(fieldIssues(input.error), words.validation);
  if (file === undefined || "problem" in file) {
    const message =
      file?.problem === "too_large"
        ? (words.desk.reading["too_large"] ?? words.desk.documentMissing)
        : words.desk.documentMissing;
    return back(422, [{ field: "document", message }, ...problems]);
  }
  if (!input.success) return back(422, problems);
  const found = await scanProblem(context, file.path);
  if (found !== null) {
    const message = words.contribute.fileProblem[found](file.name);
    const status = found === "unchecked" ? 503 : 422;
    return back(status, [{ field: "document", message }]);
  }
  const result = await receivePlan(context, actor, input.data, file);
  if (!result.ok) {
    const refused = deskRefusal(result.reason, words);
    return back(refused.status, [...refused.problems]);
  }
  const path = `/admin/planes/borradores/${result.draftId}`;
  throw redirect(inLanguage(path, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.desk.uploadTitle,
    error: loaded?.failed ?? false,
  }));

export default function PlanUpload() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <UploadPage
      {...loaded}
      typed={returned?.values ?? {}}
      problems={returned?.problems ?? []}
    />
  );
}
