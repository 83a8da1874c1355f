import type { FormProblem } from "#app/components/form/error-summary";
import { limaDay } from "#app/domain/text/calendar";
import { formStanding } from "#app/domain/update/form-version";
import type { ReceivedFiles } from "#app/domain/evidence/received-file";
import {
  typedSending,
  type TypedSending,
} from "#app/domain/update/typed-update";
import type { Actor } from "#app/domain/account/user";
import { wordsFor } from "#app/i18n/words";
import { listOwnFiles } from "#db/queries/evidence/received-files";
import type { AppContext } from "../context.server";
import { fieldsToObject, type FieldValue } from "../form/form-object.server";
import { fieldValue, type FormFields } from "../form/form.server";
import { isTokenOf } from "../form/form-tokens.server";
import { sortFiles } from "../file/received-files.server";
import { checkForm, type CheckedForm } from "../form/required-form.server";
import type { Session } from "../account/session.server";
import { fileStatus, withFiles } from "../file/upload-fields.server";

/** A form of an update as it came, its files taken in. */
export interface SendingForm {
  /** Whether it was shown to the person who sends it. */
  ok: boolean;
  form: Readonly<Record<string, FieldValue>>;
  values: TypedSending;
  /** What is wrong with its files, and the status that says so. */
  fileProblems: readonly FormProblem[];
  fileStatus: number | null;
  /**
   * The files whose sender wants to cover parts of them first: the form is then kept as a draft, whatever
   * button was pressed.
   */
  covers: readonly string[];
  /** Whether its files, where it had any, stay with their sender. */
  tookFiles: boolean;
  /** Whether it was turned into the form of today, long after that took its place. */
  isEarlierForm: boolean;
  /** Whether this site never had such a form. */
  isUnknownForm: boolean;
}

/**
 * Reads the form of an update with its files. Those that are sound stay with their sender, so that
 * they need not be sent again, whatever else is wrong; of a form with a wrong token nothing stays.
 */
export async function readSendingForm(
  request: Request,
  context: AppContext,
  session: Session,
): Promise<SendingForm> {
  const { ok, fields } = await checkSending(request, context, session);
  const { contribute } = wordsFor(session.language);
  const { actor } = session;
  const mayStay = ok && actor !== null;
  const sorted = mayStay ? await sortFiles(context, actor) : [];
  const standing = formStanding(fields, limaDay(context.now()));
  const turned = "fields" in standing ? standing.fields : fields;
  const placed = withFiles(turned, sorted, contribute.namelessFile);
  const form = fieldsToObject(placed.fields);
  const { covers } = placed;
  if (covers.length > 0 && form["intent"] === "submit")
    form["intent"] = "draft";
  return {
    ok,
    form,
    values: typedSending(form),
    fileProblems: placed.refused.map(({ field, name, problem }) => ({
      field,
      message: contribute.fileProblem[problem](name),
    })),
    fileStatus: fileStatus(placed.refused),
    covers,
    tookFiles: mayStay,
    isEarlierForm: standing.kind === "migrated",
    isUnknownForm: standing.kind === "unknown",
  };
}

/** Reads a form with or without files and compares its token. */
export async function checkSending(
  request: Request,
  context: AppContext,
  session: Session,
): Promise<CheckedForm> {
  const { upload } = context;
  if (upload === undefined) return await checkForm(request, context, session);
  const fields: FormFields = upload.fields;
  context.sent = fields;
  const ok = isTokenOf(session, fieldValue(fields, "formToken"));
  if (!ok) {
    const { log, requestId } = context;
    log.warn({ event: "form_token_refused", requestId }, "form refused");
  }
  return { ok, fields };
}

/** The files that a form's rows name, as their owner may see them. */
export async function receivedFilesOf(
  { db }: Pick<AppContext, "db">,
  actor: Pick<Actor, "id"> | null,
  { evidence }: TypedSending["fields"],
): Promise<ReceivedFiles> {
  const ids = evidence
    .map(({ received }) => received)
    .filter((id) => id !== "");
  if (actor === null) return {};
  const files = await listOwnFiles(db, actor.id, ids);
  return Object.fromEntries(files);
}
