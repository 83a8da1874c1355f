import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { wordsFor } from "#app/i18n/words";
import { fieldsToObject } from "#app/server/form/form-object.server";
import { requireDraft } from "#app/server/plan/plan-desk.server";
import {
  itemStandingAnswer,
  saveItemAnswer,
} from "#app/server/plan/plan-item-save.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";

/** `GET`: whether an item still is as somebody saw it, and who changed it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor, language } = session;
  const draft = await requireDraft(request, context, actor, params["id"]);
  const asked = { draft, number: Number(params["number"] ?? 0) };
  return await itemStandingAnswer(request, context, asked, wordsFor(language));
}

/** `POST`: saves what somebody is typing into an item's form, and decides nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor, language } = session;
  const draft = await requireDraft(request, context, actor, params["id"]);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const asked = { draft, actor, number: Number(params["number"] ?? 0), form };
  return await saveItemAnswer(context, { ...asked, ok }, wordsFor(language));
}
