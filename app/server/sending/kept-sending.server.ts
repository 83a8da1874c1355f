import { KEPT_SITE, type KeptReceipt } from "#app/domain/kept/kept-answer";
import { uuidInput } from "#app/domain/form/sending";
import { wordsFor, type Words } from "#app/i18n/words";
import { findSubmission } from "#db/queries/update/submissions";
import type { AppContext } from "../context.server";
import { deviceOwner } from "./device-owner.server";
import { readSendingForm, type SendingForm } from "./sending-form.server";
import { readSession, type Session } from "../account/session.server";
import { takeSending, type NotTaken } from "./take-sending.server";

/** What a receipt says beside whose it is. */
type Said = Partial<
  Pick<KeptReceipt, "outcome" | "updateId" | "reason" | "told">
>;

/**
 * Tells a device whether a sending of this id has arrived, and gives it what the form needs to be sent
 * now: the session may be another than the one that the page was shown to.
 */
export async function receiptFor(
  request: Request,
  context: AppContext,
): Promise<Response> {
  const session = await readSession(request, context);
  const asked = new URL(request.url).searchParams.get("envio") ?? "";
  const { actor } = session;
  const id = uuidInput.safeParse(asked);
  const known =
    actor === null || !id.success
      ? null
      : await findSubmission(context.db, actor.id, id.data);
  const said: Said =
    known === null
      ? { outcome: "free" }
      : { outcome: "accepted", updateId: known.updateId };
  return answer(session, id.data ?? "", 200, said);
}

/** Takes a sending that a device has kept, and says in its receipt what became of it. */
export async function takeKeptSending(
  request: Request,
  context: AppContext,
  code: string,
): Promise<Response> {
  const session = await readSession(request, context);
  const sent = await readSendingForm(request, context, session);
  const id = uuidInput.safeParse(sent.form["submissionId"]).data ?? "";
  // A room of one's own is asked for another way: here something is sent, or nothing.
  const { intent } = sent.form;
  const isSending = intent === "draft" || intent === "submit";
  if (!isSending) return answer(session, id, 422, later());
  const result = await takeSending(context, session, sent, code);
  if (result.ok) {
    const told = toldOf(sent, wordsFor(session.language));
    const { updateId } = result;
    const said: Said = { outcome: "accepted", updateId, told };
    return answer(session, id, 200, said);
  }
  return answer(session, id, result.status, refused(result));
}

/** What its author should know of a sending that was taken; null where that is nothing. */
function toldOf(
  { covers, isEarlierForm }: SendingForm,
  { contribute, photo }: Words,
): string | null {
  if (covers.length > 0) return photo.keptAsDraft;
  return isEarlierForm ? contribute.formEarlier : null;
}

/** What passes by itself is tried again by itself; everything else is for its author to mend. */
function refused({ reason, status, problems }: NotTaken): Said {
  if (status === 429 || reason === "form_expired") return later();
  const told = problems.map(({ message }) => message).join(" ");
  return { outcome: "refused", reason, told };
}

function later(): Said {
  return { outcome: "later" };
}

function answer(
  { actor, formToken }: Session,
  submissionId: string,
  status: number,
  said: Said,
): Response {
  const receipt: KeptReceipt = {
    site: KEPT_SITE,
    submissionId,
    owner: actor === null ? null : deviceOwner(actor),
    formToken: actor === null ? null : formToken,
    ...{ outcome: "later", updateId: null, reason: null, told: null },
    ...said,
  };
  const headers = { "Cache-Control": "private, no-store" };
  return Response.json(receipt, { status, headers });
}
