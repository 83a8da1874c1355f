import { coverPhoto } from "#app/commands/cover-photo.server";
import type { FormProblem } from "#app/components/form/error-summary";
import {
  photoGrid,
  readSquares,
  squaresNamed,
  writeSquares,
} from "#app/domain/evidence/photo-grid";
import { wordsFor } from "#app/i18n/words";
import type { AppContext } from "../context.server";
import { coveredContent } from "../file/covered-content.server";
import { clearDisk } from "../file/file-sweep.server";
import { fileStatus } from "../file/upload-fields.server";
import { fieldsToObject } from "../form/form-object.server";
import { fieldValue } from "../form/form.server";
import type { CheckedForm } from "../form/required-form.server";
import type { SignedIn } from "../account/session.server";
import type { Covering } from "./covering.server";
import { waitToSend } from "./sending-limit.server";

/** Where the author goes on, or what to say, with the squares that they chose. */
export type TakenCovering =
  | { ok: true; query: string }
  | {
      ok: false;
      status: number;
      problems: readonly FormProblem[];
      values: { squares: readonly number[]; looks: boolean };
    };

/** Takes the form of one photo: squares to be looked at (`preview`), or to be covered for good (`cover`). */
export async function takeCovering(
  context: AppContext,
  session: SignedIn,
  view: Covering,
  { ok, fields }: CheckedForm,
): Promise<TakenCovering> {
  const { photo, validation } = wordsFor(session.language);
  const form = fieldsToObject(fields);
  const grid = view.side === null ? null : photoGrid(view.side);
  if (grid === null) return no(422, photo.notPhoto, []);
  const isFinal = form["intent"] === "cover";
  const squares = isFinal
    ? (readSquares(grid, fieldValue(fields, "squares") ?? "") ?? [])
    : squaresNamed(grid, Object.keys(form["square"] ?? {}));
  const looks = isFinal && squares.length > 0;
  if (!ok) return no(403, validation.form_expired, squares, looks);
  if (squares.length === 0) return no(422, photo.problem.none, []);
  return isFinal
    ? await cover(context, session, view, {
        ...{ squares, seen: fieldValue(fields, "seen") ?? "" },
      })
    : { ok: true, query: `casillas=${writeSquares(grid, squares)}&ver=si` };
}

function no(
  status: number,
  message: string,
  squares: readonly number[],
  looks = false,
): TakenCovering {
  const problems = [{ field: looks ? null : "square", message }];
  return { ok: false, status, problems, values: { squares, looks } };
}

async function cover(
  context: AppContext,
  { actor, language }: SignedIn,
  { file, update }: Covering,
  { squares, seen }: { squares: readonly number[]; seen: string },
): Promise<TakenCovering> {
  const { photo, contribute } = wordsFor(language);
  const wait = waitToSend(context, actor);
  if (wait > 0) return no(429, contribute.tooFast(wait), squares, true);
  if (seen !== file.sha256) {
    return no(409, photo.problem.photo_changed, squares);
  }
  const covered = await coveredContent(context, file, squares);
  if ("problem" in covered) {
    const { problem } = covered;
    const status = fileStatus([{ field: "", name: file.name, problem }]);
    const message = contribute.fileProblem[problem](file.name);
    return no(status ?? 422, message, squares, true);
  }
  const { db, now } = context;
  const result = await coverPhoto(db, covered.store, {
    ...{ actor, seen, covered: covered.content, now: now() },
    ...{ updateId: update.id, receivedId: file.receivedId },
  });
  if (!result.ok) {
    const status = result.reason === "not_allowed" ? 403 : 409;
    return no(status, photo.problem[result.reason], squares);
  }
  await clearDisk(context);
  return { ok: true, query: `hecho=${result.elsewhere ? "otro" : "si"}` };
}
