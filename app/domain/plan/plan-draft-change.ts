import type { DraftItem } from "../intake/draft";
import { codeLetters } from "../intake/draft-item";
import type { DraftAct, DraftedItem, DropReason } from "./plan-draft";
import { editedItem, markedItem, type DraftDocument } from "./plan-draft-edit";
import type { DraftItemInput, NewItemInput } from "./plan-draft-input";
import {
  followedBy,
  mergeBar,
  splitBar,
  undoneBy,
  type DraftSuccessionBar,
} from "../succession/draft-succession";
import type { SuccessionReason } from "../succession/succession";
import { mergedItem, splitItem } from "./plan-draft-parts";
import { isSamePromise } from "./plan-draft-same";

/** What somebody does to one item of a draft, naming the version that they saw. */
export type ItemChange =
  | { act: "edited"; input: DraftItemInput; accept: boolean }
  | { act: "accepted" | "restored" }
  | { act: "dropped"; reason: DropReason }
  | {
      act: "split";
      parts: readonly string[];
      /** Asked for where the promise is public. */
      reason?: SuccessionReason | null;
    }
  | {
      act: "merged";
      other: number;
      otherVersion: number;
      how: "continues" | "repeats";
      reason?: SuccessionReason | null;
    }
  | { act: "added"; input: NewItemInput };

/** An item as it becomes; its version is counted where it is stored. */
export type ChangedItem = Pick<
  DraftedItem,
  | ("number" | "version" | "state" | "item" | "dropReason")
  | ("succeeds" | "successionReason")
> & { act: DraftAct };

/** An item that comes in, and where it stands among the others. */
export type AddedItem = Pick<
  DraftedItem,
  "position" | "state" | "item" | "succeeds"
>;

export type ItemRefusal =
  | "changed_meanwhile"
  | "item_not_found"
  | "quotation_missing"
  | DraftSuccessionBar
  | "code_says_otherwise"
  | "part_outside"
  | "part_repeated"
  | "line_outside"
  | "nothing_there"
  | "promise_there";

export type ItemOutcome =
  | { ok: true; changed: ChangedItem[]; added: AddedItem[] }
  | { ok: false; reason: ItemRefusal };

const refuse = (reason: ItemRefusal) => ({ ok: false, reason }) as const;

/** Says whether every quotation of an item stands in the document at its place. */
export function isQuoted({ checks }: Pick<DraftItem, "checks">): boolean {
  return checks.notFound.length === 0;
}

function changed(
  act: DraftAct,
  { number, version, item, succeeds }: DraftedItem,
  change: Partial<ChangedItem>,
): ItemOutcome {
  const same = { act, number, version, item, succeeds };
  const none = { dropReason: null, successionReason: null };
  const next = { state: "open" as const, ...none, ...same, ...change };
  if (next.state === "accepted" && !isQuoted(next.item))
    return refuse("quotation_missing");
  return { ok: true, changed: [next], added: [] };
}

/** Where the nth of several items stands that come after another one. */
function placesAfter(
  items: readonly DraftedItem[],
  position: number,
  count: number,
): number[] {
  const later = items
    .map((item) => item.position)
    .filter((other) => other > position);
  const next = later.length > 0 ? Math.min(...later) : position + 1;
  const step = (next - position) / (count + 1);
  return Array.from({ length: count }, (_, n) => position + step * (n + 1));
}

function split(
  items: readonly DraftedItem[],
  one: DraftedItem,
  { parts, reason }: Extract<ItemChange, { act: "split" }>,
  document: DraftDocument,
): ItemOutcome {
  const drafted = splitItem(one.item, parts, document);
  if (drafted === null) return refuse("part_outside");
  const bar = splitBar(one, reason);
  if (bar !== null) return refuse(bar);
  if (new Set(parts).size < parts.length) return refuse("part_repeated");
  const places = placesAfter(items, one.position, drafted.length);
  const gone = changed("split", one, replacedFor(one, reason));
  if (!gone.ok) return gone;
  const added = drafted.map((item, n) => ({
    ...{ item, state: "open" as const },
    position: places[n] ?? one.position,
    succeeds: followedBy(one),
  }));
  return { ...gone, added };
}

function merged(
  items: readonly DraftedItem[],
  one: DraftedItem,
  change: Extract<ItemChange, { act: "merged" }>,
  document: DraftDocument,
): ItemOutcome {
  const other = items.find(({ number }) => number === change.other);
  if (other === undefined || other.number === one.number)
    return refuse("item_not_found");
  if (other.version !== change.otherVersion) return refuse("changed_meanwhile");
  if (other.state === "replaced") return refuse("not_changeable");
  const bar = mergeBar(one, other, change.reason);
  if (bar !== null) return refuse(bar);
  const item = mergedItem(one.item, other.item, change.how, document);
  const succeeds = [...new Set([...followedBy(one), ...followedBy(other)])];
  const isNew = one.fixedCode !== null && other.fixedCode !== null;
  const kept = isNew
    ? changed("merged", one, replacedFor(one, change.reason))
    : changed("merged", one, { item, ...(one.fixedCode ? {} : { succeeds }) });
  const gone = changed("merged", other, replacedFor(other, change.reason));
  if (!kept.ok || !gone.ok) return kept.ok ? gone : kept;
  const [position = one.position] = placesAfter(items, one.position, 1);
  const added = isNew
    ? [{ item, position, succeeds, state: "open" as const }]
    : [];
  return { ok: true, changed: [...kept.changed, ...gone.changed], added };
}

function added(
  items: readonly DraftedItem[],
  input: NewItemInput,
  document: DraftDocument,
): ItemOutcome {
  if (input.lastLine > document.lines.length) return refuse("line_outside");
  const item = markedItem(input, document);
  if (item.wording === "") return refuse("nothing_there");
  const isThere = items.some(
    (one) => one.state !== "replaced" && isSamePromise(one.item, item),
  );
  if (isThere) return refuse("promise_there");
  const before = items.filter(
    (one) => (one.item.passages[0]?.firstLine ?? 0) <= input.firstLine,
  );
  const after = Math.max(0, ...before.map(({ position }) => position));
  const [position = after + 1] = placesAfter(items, after, 1);
  const one = { item, position, state: "open" as const, succeeds: [] };
  return { ok: true, changed: [], added: [one] };
}

/** What was split or taken in stays, marked; where it is public, with the reason why others follow it. */
function replacedFor(
  { fixedCode }: DraftedItem,
  reason: SuccessionReason | null = null,
): Partial<ChangedItem> {
  const successionReason = fixedCode === null ? null : reason;
  return { state: "replaced", successionReason };
}

/** Published promises stand again for themselves, and what had taken their place is gone. */
function undone(items: readonly DraftedItem[], one: DraftedItem): ItemOutcome {
  const group = undoneBy(items, one);
  if (group === null) return refuse("not_changeable");
  const back = group.back.map((it) =>
    changed("restored", it, { state: isQuoted(it.item) ? "accepted" : "open" }),
  );
  const gone = group.gone.map((it) =>
    changed("merged", it, { state: "replaced", succeeds: [] }),
  );
  const all = [...back, ...gone].flatMap((it) => (it.ok ? it.changed : []));
  return { ok: true, changed: all, added: [] };
}

/**
 * What becomes of a draft's items when somebody changes one of them (`number`, as of `version`; both 0
 * where one is added). An item is accepted only while all its quotations stand.
 */
export function changeItems(
  items: readonly DraftedItem[],
  { number, version }: { number: number; version: number },
  change: ItemChange,
  document: DraftDocument,
): ItemOutcome {
  if (change.act === "added") return added(items, change.input, document);
  const one = items.find((item) => item.number === number);
  if (one === undefined) return refuse("item_not_found");
  if (one.version !== version) return refuse("changed_meanwhile");
  if (one.state === "replaced")
    return change.act === "restored"
      ? undone(items, one)
      : refuse("not_changeable");
  switch (change.act) {
    case "edited": {
      if (change.input.lastLine > document.lines.length)
        return refuse("line_outside");
      // A code says kind and dimension, and is kept for good.
      const { kind, dimension } = change.input;
      const letters = one.fixedCode?.split("-")[1] ?? null;
      if (letters !== null && letters !== codeLetters(kind, dimension))
        return refuse("code_says_otherwise");
      if (one.succeeds.length > 0 && kind !== one.item.kind)
        return refuse("succession_kind");
      const item = editedItem(one.item, change.input, document);
      const state = change.accept && isQuoted(item) ? "accepted" : "open";
      return changed("edited", one, { item, state });
    }
    case "accepted":
      return changed("accepted", one, { state: "accepted" });
    case "restored":
      return changed("restored", one, { state: "open" });
    case "dropped":
      if (one.fixedCode !== null) return refuse("not_changeable");
      return changed("dropped", one, {
        state: "dropped",
        dropReason: change.reason,
      });
    case "split":
      return split(items, one, change, document);
    case "merged":
      return merged(items, one, change, document);
  }
}
