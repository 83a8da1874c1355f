import type { DraftedItem } from "../plan/plan-draft";
import {
  REASONS_OF,
  type SuccessionKind,
  type SuccessionReason,
} from "./succession";
import { isSucceeded, succeedingGroups } from "./drafted-succession";

type Asked = SuccessionReason | null | undefined;

/** Why a change of published promises into others is refused. */
export type DraftSuccessionBar =
  "not_changeable" | "succession_reason" | "succession_kind";

/** What keeps an item from being split: a public promise is followed as others for one of a few reasons only. */
export function splitBar(
  { fixedCode }: Pick<DraftedItem, "fixedCode">,
  reason: Asked,
): DraftSuccessionBar | null {
  if (fixedCode === null) return null;
  return isReason("split", reason) ? null : "succession_reason";
}

/** What keeps one item from taking in another that is public: a promise that was never published cannot. */
export function mergeBar(
  one: DraftedItem,
  other: DraftedItem,
  reason: Asked,
): DraftSuccessionBar | null {
  if (other.fixedCode === null) {
    const isLost = one.fixedCode !== null && other.succeeds.length > 0;
    return isLost ? "not_changeable" : null;
  }
  const isSuccession = one.fixedCode !== null || one.succeeds.length > 0;
  if (!isSuccession) return "not_changeable";
  if (one.item.kind !== other.item.kind) return "succession_kind";
  return isReason("merged", reason) ? null : "succession_reason";
}

function isReason(kind: SuccessionKind, reason: Asked): boolean {
  return REASONS_OF[kind].some((it) => it === reason);
}

/** Which published promises an item follows, by their numbers: itself, where it is one. */
export function followedBy(item: DraftedItem): readonly number[] {
  return item.fixedCode === null ? item.succeeds : [item.number];
}

/** The promises that come back, and what had taken their place, where a succession of a draft is undone; null where there is none. */
export function undoneBy(
  items: readonly DraftedItem[],
  one: DraftedItem,
): { back: DraftedItem[]; gone: DraftedItem[] } | null {
  if (!isSucceeded(one)) return null;
  const group = succeedingGroups(items).find(({ from }) =>
    from.includes(one.number),
  );
  const of = (numbers: readonly number[] = []) =>
    items.filter(({ number }) => numbers.includes(number));
  return { back: of(group?.from), gone: of(group?.to) };
}
