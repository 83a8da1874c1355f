import { randomUUID } from "node:crypto";
import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { OwnUpdatePage } from "#app/components/update/own-update-page";
import { nextState } from "#app/domain/lifecycle";
import { isAllowed } from "#app/domain/permissions";
import { problem } from "#app/server/problem.server";
import { requirePermission } from "#app/server/session.server";
import { findOwnUpdate } from "#db/queries/own-updates";
import { findUpdateSubject } from "#db/queries/update-subjects";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "update.readOwn");
  const { actor, formToken } = session;
  const id = params["id"] ?? "";
  const update = await findOwnUpdate(context.db, id.slice(0, 64), actor.id);
  if (update === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const subject = await findUpdateSubject(context.db, update.targetCode);
  return data({
    name: actor.displayName,
    moderates: isAllowed(actor, "queue.read"),
    formToken,
    update,
    measure: subject?.measure ?? null,
    submissionId: randomUUID(),
    mayEdit: nextState(update.state, "save") !== null,
    mayWithdraw: nextState(update.state, "withdraw") !== null,
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.contribute.ownTitle}: ${loaded?.update.targetCode ?? ""}`,
  }));

export default function OwnUpdate() {
  return <OwnUpdatePage {...useLoaderData<typeof loader>()} />;
}
