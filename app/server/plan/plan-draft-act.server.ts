import { amendPlan } from "#app/commands/amend-plan.server";
import { acceptDraftItems } from "#app/commands/accept-draft-items.server";
import { fillPlanDraft } from "#app/commands/fill-plan-draft.server";
import { publishPlan } from "#app/commands/publish-plan.server";
import { reopenPlanReading } from "#app/commands/reopen-plan-reading.server";
import { stepDraft } from "#app/commands/step-plan-draft.server";
import { formProblems } from "#app/components/form/form-problems";
import { fieldIssues } from "#app/domain/form/form-field";
import { publicationBar, type PlanDraft } from "#app/domain/plan/plan-draft";
import { draftedPlan } from "#app/domain/plan/plan-draft-file";
import {
  PlanHeadInput,
  ReturnInput,
  seenItems,
} from "#app/domain/plan/plan-draft-input";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import { listDraftItems } from "#db/queries/plan/plan-draft-items";
import type { AppContext } from "../context.server";
import type { FieldValue } from "../form/form-object.server";
import { deskRefusal, type DeskRefusal } from "./plan-desk.server";
import { cancelReading, readAgain } from "./plan-reading.server";

type Form = Readonly<Record<string, FieldValue>>;
type DraftOutcome = { ok: true; path: string } | DeskRefusal;

/** What somebody asks for on the page of a draft. */
interface DraftRequest {
  actor: Actor;
  draft: PlanDraft;
  form: Form;
}

const numberIn = (form: Form, name: string): number => {
  const value = form[name];
  return typeof value === "string" && /^\d{1,7}$/.test(value)
    ? Number(value)
    : 0;
};

/** Accepts an item, names, submits, sends back, publishes or gives up a draft, as its form says. */
export async function actOnDraft(
  context: AppContext,
  asked: DraftRequest,
  words: Words,
): Promise<DraftOutcome> {
  const { draft, form } = asked;
  const page = `/admin/planes/borradores/${draft.id}`;
  switch (form["intent"]) {
    case "accept_chosen":
      return await acceptChosen(context, asked, words);
    case "publish":
      return await publish(context, asked, words);
    case "reread":
      return await reread(context, asked, words);
    case "cancel": {
      const isOver = await cancelReading(context, draft.id);
      return isOver
        ? { ok: true, path: page }
        : deskRefusal("draft_closed", words);
    }
    case "describe": {
      const input = PlanHeadInput.safeParse(form);
      return input.success
        ? await step(
            context,
            asked,
            { act: "described", input: input.data },
            words,
          )
        : wrong(input.error, words);
    }
    case "return": {
      const input = ReturnInput.safeParse(form);
      return input.success
        ? await step(context, asked, { act: "returned", ...input.data }, words)
        : wrong(input.error, words);
    }
    case "submit":
      return await step(context, asked, { act: "submitted" }, words);
    case "discard":
      return await step(context, asked, { act: "discarded" }, words);
    default:
      return deskRefusal("", words);
  }
}

/** Reads again what was not read; what nobody reads although it waits is taken up where it stands. */
async function reread(
  context: AppContext,
  { actor, draft, form }: DraftRequest,
  words: Words,
): Promise<DraftOutcome> {
  const { db, now } = context;
  const version = numberIn(form, "version");
  const request = { actor, draftId: draft.id, version, now: now() };
  const isWaiting = draft.state === "reading";
  const opened = isWaiting
    ? ({ ok: true } as const)
    : await reopenPlanReading(db, request);
  if (!opened.ok) return deskRefusal(opened.reason, words);
  if (!(await readAgain(context, draft))) {
    const reading = { ok: false, reason: "interrupted" } as const;
    await fillPlanDraft(db, { draftId: draft.id, reading, now: now() });
  }
  return { ok: true, path: `/admin/planes/borradores/${draft.id}` };
}

async function acceptChosen(
  { db, now }: AppContext,
  { actor, draft, form }: DraftRequest,
  words: Words,
): Promise<DraftOutcome> {
  const values = form["item"];
  const seen = seenItems(Array.isArray(values) ? values.map(String) : []);
  const { desk } = words;
  if (seen.length === 0) return refusal(422, desk.chooseSome);
  const request = { actor, draftId: draft.id, seen, now: now() };
  const result = await acceptDraftItems(db, request);
  if (!result.ok) return deskRefusal(result.reason, words);
  const { left } = result;
  return left.length > 0
    ? refusal(409, desk.someChanged(String(left.length), left.length))
    : {
        ok: true,
        path: `/admin/planes/borradores/${draft.id}?hecho=accepted`,
      };
}

function refusal(status: number, message: string): DeskRefusal {
  return { ok: false, status, problems: [{ field: null, message }] };
}

function wrong(
  error: Parameters<typeof fieldIssues>[0],
  words: Words,
): DeskRefusal {
  const problems = formProblems(fieldIssues(error), words.validation);
  return { ok: false, status: 422, problems };
}

async function step(
  { db, now }: AppContext,
  { actor, draft, form }: DraftRequest,
  change: Parameters<typeof stepDraft>[1]["change"],
  words: Words,
): Promise<DraftOutcome> {
  const version = numberIn(form, "version");
  const who = { actor, draftId: draft.id, version, now: now() };
  const result = await stepDraft(db, { ...who, change });
  if (!result.ok) return deskRefusal(result.reason, words);
  const path = `/admin/planes/borradores/${draft.id}?hecho=${change.act}`;
  return { ok: true, path };
}

async function publish(
  { db, now }: AppContext,
  { actor, draft, form }: DraftRequest,
  words: Words,
): Promise<DraftOutcome> {
  const bar = publicationBar(actor, draft);
  if (bar !== null) return deskRefusal(bar, words);
  const plan = draftedPlan(draft, await listDraftItems(db, draft.id));
  if (!plan.ok) return deskRefusal(plan.reason, words);
  const version = numberIn(form, "version");
  const fromDraft = { id: draft.id, version, actor };
  const { planFile, successions } = plan;
  const publication = { planFile, fromDraft, now: now() };
  const result =
    draft.edition > 1
      ? await amendPlan(db, { ...publication, successions })
      : await publishPlan(db, publication);
  return result.ok
    ? {
        ok: true,
        path: `/provincias/${draft.provinceSlug}?plan=${draft.planId}`,
      }
    : deskRefusal(result.reason, words);
}
