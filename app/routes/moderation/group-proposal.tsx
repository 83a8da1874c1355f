import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideGroup } from "#app/commands/decide-group.server";
import { ErrorSummary } from "#app/components/form/error-summary";
import { GroupDecisionForm } from "#app/components/group/group-decision-form";
import { GroupReviewFacts } from "#app/components/group/group-review-facts";
import { AccountBar } from "#app/components/layout/account-bar";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form/form-field";
import { DecideGroupInput } from "#app/domain/group/group-input";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import {
  groupProblems,
  groupRefusal,
} from "#app/server/group/group-form.server";
import {
  decisionStatus,
  loadGroupReview,
  typedGroupDecision,
} from "#app/server/group/group-review.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "group.decide");
  const id = params["id"] ?? "";
  const review = await loadGroupReview(request, context, session.actor, id);
  const failed = isFormReturned(context);
  return data({ viewer: viewerOf(session), review, failed });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "group.decide");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  // Whoever has no say on it is told so before anything they sent is looked at.
  await loadGroupReview(request, context, actor, params["id"] ?? "");
  const form = fieldsToObject(fields);
  const values = typedGroupDecision(form);
  if (!ok) return returnExpired(context, words, values);
  const sent = { actor, fields, texts: ["note"] };
  const unfit = unfitSending(context, sent, words);
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const input = DecideGroupInput.safeParse(form);
  if (!input.success) {
    const problems = groupProblems(fieldIssues(input.error), words);
    return returnForm(context, { status: 422, problems, values });
  }
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const proposalId = (params["id"] ?? "").slice(0, 64);
  const decision = { actor, proposalId, input: input.data, now: context.now() };
  const result = await decideGroup(context.db, decision);
  if (result.ok) {
    const outcome = values.decision === "approve" ? "approved" : "rejected";
    const path = `/moderacion/grupos?hecho=${outcome}`;
    throw redirect(inLanguage(path, language), 303);
  }
  const { message } = groupRefusal(result.reason, words);
  const problems = [{ field: null, message }];
  const status = decisionStatus(result.reason);
  return returnForm(context, { status, problems, values });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.groupRoom.reviewTitle(loaded?.review.name ?? ""),
    error: loaded?.failed ?? false,
  }));

const UNTYPED = { decision: "", reasonCode: "", note: "" };

export default function GroupProposal() {
  const { viewer, review } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { group, groupRoom } = useWords();
  const href = useHref();
  return (
    <>
      <AccountBar {...viewer} />
      <h1>
        <bdi>{groupRoom.reviewTitle(review.name)}</bdi>
      </h1>
      <ErrorSummary
        title={group.errorTitle}
        problems={returned?.problems ?? []}
      />
      <GroupReviewFacts review={review} />
      {review.state !== "proposed" ? (
        <p className="note">
          {groupRoom.already(group.proposalState[review.state])}
        </p>
      ) : review.bar !== null ? (
        <p className="note">{group.problem[review.bar]}</p>
      ) : (
        <GroupDecisionForm
          formToken={viewer.formToken}
          typed={returned?.values ?? UNTYPED}
          problems={returned?.problems ?? []}
          office={returned?.office ?? false}
        />
      )}
      <p>
        <a href={href("/moderacion/grupos")}>{groupRoom.backToQueue}</a>
      </p>
    </>
  );
}
