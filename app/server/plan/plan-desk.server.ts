import { changeDraftItem } from "#app/commands/change-draft-item.server";
import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import { fieldIssues } from "#app/domain/form/form-field";
import type { DraftItem } from "#app/domain/intake/draft";
import { mayDraftPlan, type PlanDraft } from "#app/domain/plan/plan-draft";
import type { ItemChange } from "#app/domain/plan/plan-draft-change";
import {
  DropInput,
  draftItemInput,
  MergeInput,
  NewItemInput,
  SplitInput,
} from "#app/domain/plan/plan-draft-input";
import { changedTexts } from "#app/domain/plan/plan-draft-texts";
import {
  SuccessionMergeInput,
  SuccessionSplitInput,
} from "#app/domain/succession/succession-input";
import { TERMS } from "#app/domain/province/term";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import { listDraftItems } from "#db/queries/plan/plan-draft-items";
import { findPlanDraft } from "#db/queries/plan/plan-drafts";
import type { AppContext } from "../context.server";
import type { FieldValue } from "../form/form-object.server";
import { problem } from "../http/problem.server";

type Form = Readonly<Record<string, FieldValue>>;

/** The draft at an address; throws 404 where there is none, 403 for those whose province it is not. */
export async function requireDraft(
  request: Request,
  { db }: Pick<AppContext, "db">,
  actor: Actor,
  id: string | undefined,
): Promise<PlanDraft> {
  const draft = await findPlanDraft(db, id ?? "");
  if (draft === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  if (!mayDraftPlan(actor, draft.provinceSlug)) {
    throw problem(request, 403, (words) => words.problem.forbidden);
  }
  return draft;
}

/** What a form was refused for, as the page shows it. */
export interface DeskRefusal {
  ok: false;
  status: number;
  problems: readonly FormProblem[];
}

const CONFLICTS = ["changed_meanwhile", "draft_closed", "plan_taken"];
const BARRED = ["not_allowed", "own_draft"];

/** A command's refusal in words, with its status: 409 for what changed in between, 403 for whose it is not. */
export function deskRefusal(reason: string, words: Words): DeskRefusal {
  const message = words.desk.problem[reason] ?? words.problem.badRequest;
  const status = CONFLICTS.includes(reason)
    ? 409
    : BARRED.includes(reason)
      ? 403
      : 422;
  return { ok: false, status, problems: [{ field: null, message }] };
}

type ReadChange = { ok: true; change: ItemChange } | DeskRefusal;

/** Whether a form accepts what the item already says, so that nothing of it is read anew. */
function acceptsAsItStands(form: Form, item: DraftItem | undefined): boolean {
  return (
    form["intent"] === "save_accept" &&
    item !== undefined &&
    changedTexts(item, form).length === 0
  );
}

/** The texts of a form, to be shown again as they were typed. */
export function typedTexts(form: Form): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.slice(0, 10_000)]] : [],
    ),
  );
}

function readChange(form: Form, termId: string, words: Words): ReadChange {
  const term = TERMS.find(({ id }) => id === termId);
  if (term === undefined) throw new RangeError(`no term ${termId}`);
  const wrong = (error: Parameters<typeof fieldIssues>[0]): DeskRefusal => {
    const problems = formProblems(fieldIssues(error), words.validation);
    return { ok: false, status: 422, problems };
  };
  switch (form["intent"]) {
    case "accept":
    case "restore": {
      const act = form["intent"] === "accept" ? "accepted" : "restored";
      return { ok: true, change: { act } };
    }
    case "drop": {
      const input = DropInput.safeParse(form);
      if (!input.success) return wrong(input.error);
      const reason = input.data.dropReason;
      return { ok: true, change: { act: "dropped", reason } };
    }
    case "split": {
      const input = SplitInput.safeParse(form);
      if (!input.success) return wrong(input.error);
      return { ok: true, change: { act: "split", ...input.data } };
    }
    case "merge": {
      const input = MergeInput.safeParse(form);
      if (!input.success) return wrong(input.error);
      return { ok: true, change: { act: "merged", ...input.data } };
    }
    case "succeed_split": {
      const input = SuccessionSplitInput.safeParse(form);
      if (!input.success) return wrong(input.error);
      const { parts, splitReason: reason } = input.data;
      return { ok: true, change: { act: "split", parts, reason } };
    }
    case "succeed_merged": {
      const input = SuccessionMergeInput.safeParse(form);
      if (!input.success) return wrong(input.error);
      const { otherPromise, how, mergeReason: reason } = input.data;
      const { number: other, version: otherVersion } = otherPromise;
      const seen = { other, otherVersion };
      return { ok: true, change: { act: "merged", ...seen, how, reason } };
    }
    case "add": {
      const input = NewItemInput.safeParse(form);
      if (!input.success) return wrong(input.error);
      return { ok: true, change: { act: "added", input: input.data } };
    }
    default: {
      const input = draftItemInput(term).safeParse(form);
      if (!input.success) return wrong(input.error);
      const accept = form["intent"] === "save_accept";
      return { ok: true, change: { act: "edited", input: input.data, accept } };
    }
  }
}

function wholeNumber(form: Form, name: string): number {
  const value = form[name];
  return typeof value === "string" && /^\d{1,7}$/.test(value)
    ? Number(value)
    : 0;
}

/** Does to an item what its form asks for, or says what is wrong. */
export async function actOnItem(
  { db, now }: Pick<AppContext, "db" | "now">,
  asked: { actor: Actor; draft: PlanDraft; number: number; form: Form },
  words: Words,
): Promise<{ ok: true; number: number } | DeskRefusal> {
  const { actor, draft, number, form } = asked;
  const items = await listDraftItems(db, draft.id);
  const shown = items.find((it) => it.number === number)?.item;
  const read: ReadChange = acceptsAsItStands(form, shown)
    ? { ok: true, change: { act: "accepted" } }
    : readChange(form, draft.termId, words);
  if (!read.ok) return read;
  const result = await changeDraftItem(db, {
    ...{ actor, number, draftId: draft.id, now: now() },
    version: wholeNumber(form, "version"),
    change: read.change,
  });
  return result.ok ? result : deskRefusal(result.reason, words);
}
