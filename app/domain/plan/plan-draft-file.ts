import { planItemOf } from "../intake/draft";
import { codeLetters } from "../intake/draft-item";
import type { DraftedItem, NewDraftedItem, PlanDraft } from "./plan-draft";
import { isQuoted } from "./plan-draft-change";
import { hasPromiseTwice } from "./plan-draft-same";
import { PlanFile } from "./plan-file";
import { draftedSuccessions } from "../succession/drafted-succession";
import type { Succession } from "../succession/succession";

/** What keeps a draft from being submitted. */
export type DraftFault =
  | "items_open"
  | "items_missing"
  | "quotation_missing"
  | "promise_twice"
  | "succession_unfit"
  | "draft_unfit";

/**
 * The code of every item that goes into the plan or still may, by its number: the one it has already,
 * else the next of its letters in the order of the document. `ESP23A-S-01` is the first social target.
 */
export function draftCodes(
  prefix: string,
  items: readonly DraftedItem[],
): ReadonlyMap<number, string> {
  const wanted = items.filter(
    ({ state }) => state === "open" || state === "accepted",
  );
  const last = new Map<string, number>();
  for (const { fixedCode } of items) {
    const [, letters = "", digits = "0"] = fixedCode?.split("-") ?? [];
    last.set(letters, Math.max(last.get(letters) ?? 0, Number(digits)));
  }
  return new Map(
    wanted.map(({ number, fixedCode, item: { kind, dimension } }) => {
      if (fixedCode !== null) return [number, fixedCode];
      const letters = codeLetters(kind, dimension);
      const next = (last.get(letters) ?? 0) + 1;
      last.set(letters, next);
      const digits = String(next).padStart(letters === "X" ? 3 : 2, "0");
      return [number, `${prefix}-${letters}-${digits}`];
    }),
  );
}

/** The plan that a draft makes, or the first thing that keeps it from being one. */
export function draftedPlan(
  draft: PlanDraft,
  items: readonly DraftedItem[],
):
  | { ok: true; planFile: PlanFile; successions: readonly Succession[] }
  | { ok: false; reason: DraftFault } {
  if (items.some(({ state }) => state === "open"))
    return { ok: false, reason: "items_open" };
  const accepted = items.filter(({ state }) => state === "accepted");
  if (accepted.length === 0) return { ok: false, reason: "items_missing" };
  if (!accepted.every(({ item }) => isQuoted(item)))
    return { ok: false, reason: "quotation_missing" };
  if (hasPromiseTwice(accepted)) return { ok: false, reason: "promise_twice" };
  const codes = draftCodes(draft.prefix, items);
  const successions = draftedSuccessions(items, codes);
  if (successions === null) return { ok: false, reason: "succession_unfit" };
  // What others follow keeps its code and its place; its words are as they were published.
  const kept = items.filter(isReplacedInPublic);
  const parsed = PlanFile.safeParse({
    format: 1,
    id: draft.planId,
    province: draft.provinceUbigeo,
    term: draft.termId,
    prefix: draft.prefix,
    organization: draft.organization,
    title: draft.title,
    document: {
      file: draft.documentFile,
      sha256: draft.documentSha256,
      lines: draft.documentLines,
      pages: draft.documentPages,
    },
    mandate: "unverified",
    notes: [],
    targets: [...accepted, ...kept].map(({ number, item, fixedCode }) => ({
      ...planItemOf(item),
      code: fixedCode ?? codes.get(number),
    })),
    unreadable: [],
  });
  return parsed.success
    ? { ok: true, planFile: parsed.data, successions }
    : { ok: false, reason: "draft_unfit" };
}

function isReplacedInPublic({ state, fixedCode }: DraftedItem): boolean {
  return state === "replaced" && fixedCode !== null;
}

/** What a published plan promises, from the draft that it comes from, to be amended: each item under the code that it has; what others follow stays, so that its code is not counted again. */
export function amendedItems(
  prefix: string,
  items: readonly DraftedItem[],
): NewDraftedItem[] {
  const codes = draftCodes(prefix, items);
  return items
    .filter((one) => one.state === "accepted" || isReplacedInPublic(one))
    .map(({ number, position, state, item, fixedCode }) => ({
      ...{ number, position, state, item },
      fixedCode: fixedCode ?? codes.get(number) ?? null,
      succeeds: [],
    }));
}

/** The name and prefix of a province's next plan for a term: `espinar-2023-2026-1` with `ESP23A`. */
export function planName(
  { slug, codePrefix }: { slug: string; codePrefix: string },
  termId: string,
  taken: readonly { id: string; prefix: string }[],
): { planId: string; prefix: string } | null {
  const year = termId.slice(2, 4);
  for (let n = 0; n < 26; n += 1) {
    const planId = `${slug}-${termId}-${n + 1}`;
    const prefix = `${codePrefix}${year}${String.fromCharCode(65 + n)}`;
    const isTaken = taken.some(
      (plan) => plan.id === planId || plan.prefix === prefix,
    );
    if (!isTaken) return { planId, prefix };
  }
  return null;
}
