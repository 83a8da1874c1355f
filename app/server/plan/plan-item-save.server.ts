import type { PlanDraft } from "#app/domain/plan/plan-draft";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import { findDraftItem } from "#db/queries/plan/plan-draft-items";
import type { AppContext } from "../context.server";
import type { FieldValue } from "../form/form-object.server";
import { actOnItem } from "./plan-desk.server";
import { problem } from "../http/problem.server";

/** What a page that saves by itself is told. */
interface Told {
  version?: number;
  told?: string;
  isStale?: boolean;
}

const HEADERS = { "Cache-Control": "private, no-store" };

const answer = (status: number, told: Told) =>
  Response.json(told, { status, headers: HEADERS });

/** Saves an item as it is typed, in the version that was seen; 409 where somebody was faster, 422 where it cannot be saved so. */
export async function saveItemAnswer(
  context: AppContext,
  asked: {
    draft: PlanDraft;
    actor: Actor;
    number: number;
    form: Record<string, FieldValue>;
    ok: boolean;
  },
  words: Words,
): Promise<Response> {
  const { desk } = words;
  const { draft, number, ok } = asked;
  if (!ok) return answer(403, { told: words.validation.form_expired });
  const form = { ...asked.form, intent: "save" };
  const result = await actOnItem(context, { ...asked, form }, words);
  if (!result.ok) {
    const message = result.problems.map((it) => it.message).join(" ");
    const isStale = result.status === 409;
    const told = isStale ? message : desk.autosave.notYet(message);
    return answer(result.status, { told, isStale });
  }
  const saved = await findDraftItem(context.db, draft.id, number);
  const stands = saved?.item.checks.notFound.length === 0;
  const told = stands ? desk.autosave.saved : desk.autosave.savedNotStanding;
  return answer(200, { told, ...(saved ? { version: saved.version } : {}) });
}

/** Says whether an item is still in the version that the address names, and who changed it. */
export async function itemStandingAnswer(
  request: Request,
  { db }: Pick<AppContext, "db">,
  { draft, number }: { draft: PlanDraft; number: number },
  words: Words,
): Promise<Response> {
  const item = await findDraftItem(db, draft.id, number);
  if (item === null) {
    throw problem(request, 404, (all) => all.problem.notFound);
  }
  const seen = new URL(request.url).searchParams.get("version");
  if (seen === String(item.version)) return answer(200, {});
  const told = words.desk.autosave.changedBy(item.changedBy ?? "");
  return answer(200, { told, isStale: true });
}
