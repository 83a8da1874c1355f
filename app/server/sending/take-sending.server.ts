import {
  submitUpdate,
  type SubmitRefusal,
} from "#app/commands/submit-update.server";
import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import { limaDay } from "#app/domain/text/calendar";
import { isAllowed } from "#app/domain/permissions";
import { rulesFor } from "#app/domain/update/update-subject";
import { wordsFor, type Words } from "#app/i18n/words";
import { listSuccessorCodes } from "#db/queries/succession/successions";
import { findUpdateSubject } from "#db/queries/update/update-subjects";
import type { AppContext } from "../context.server";
import type { SendingForm } from "./sending-form.server";
import { waitToSend } from "./sending-limit.server";
import { readSending, refusalStatus } from "./sending.server";
import type { Session } from "../account/session.server";

/** Why a sending was not taken, as its author is told. */
export interface NotTaken {
  ok: false;
  reason:
    | SubmitRefusal
    | ("session_ended" | "form_expired" | "form_unknown" | "too_fast")
    | ("another_row" | "wrong");
  status: number;
  problems: readonly FormProblem[];
}

export type TakenSending = { ok: true; updateId: string } | NotTaken;

/**
 * Takes what somebody sends about a promise, whoever carries it here: a page, or a device that kept it
 * until there was signal. Everything that keeps it from being taken is told in the reader's words.
 */
export async function takeSending(
  context: AppContext,
  session: Session,
  sent: SendingForm,
  code: string,
): Promise<TakenSending> {
  const words = wordsFor(session.language);
  const { contribute, validation, problem } = words;
  const { actor } = session;
  const { form } = sent;
  if (actor === null) return no("session_ended", 403, contribute.sessionEnded);
  if (!sent.ok) return no("form_expired", 403, validation.form_expired);
  if (!isAllowed(actor, "update.submit")) {
    return no("not_allowed", 403, contribute.problem["not_allowed"] ?? "");
  }
  const seconds = waitToSend(context, actor);
  if (seconds > 0) return no("too_fast", 429, contribute.tooFast(seconds));
  if (sent.values.more) {
    const { fileStatus, fileProblems: problems } = sent;
    const status = fileStatus ?? 200;
    return { ok: false, reason: "another_row", status, problems };
  }
  if (sent.isUnknownForm) {
    return no("form_unknown", 422, contribute.formUnknown);
  }
  const subject = await findUpdateSubject(context.db, code);
  if (subject === null) {
    const message = contribute.problem["target_not_found"] ?? "";
    return no("target_not_found", 404, message);
  }
  const sending = readSending(form, {
    rules: rulesFor(subject, limaDay(context.now())),
    words,
    ownHost: context.settings.origin.host,
  });
  if (sending.kind === "wrong" || sent.fileStatus !== null) {
    const wrong = sending.kind === "wrong" ? sending.problems : [];
    const problems = [...sent.fileProblems, ...wrong];
    const status = sent.fileStatus ?? 422;
    return { ok: false, reason: "wrong", status, problems };
  }
  const result = await submitUpdate(context.db, {
    actor,
    targetCode: code,
    input: sending.input,
    language: session.language,
    now: context.now(),
  });
  if (result.ok) return { ok: true, updateId: result.updateId };
  const { reason } = result;
  if (reason === "rules_broken") {
    const problems = formProblems(result.issues, validation);
    return { ok: false, reason: "wrong", status: 422, problems };
  }
  if (reason === "target_succeeded")
    return await followedElsewhere(context, code, words);
  const message = contribute.problem[reason] ?? problem.badRequest;
  return no(reason, refusalStatus(reason), message);
}

/** The answer that leads to the promises that follow one. */
async function followedElsewhere(
  { db }: AppContext,
  code: string,
  { succession }: Words,
): Promise<NotTaken> {
  const codes = await listSuccessorCodes(db, code);
  return no("target_succeeded", 409, succession.refused(codes.join(", ")));
}

function no(
  reason: NotTaken["reason"],
  status: number,
  message: string,
): NotTaken {
  return { ok: false, reason, status, problems: [{ field: null, message }] };
}
