import type { ListedSuccession } from "#app/components/desk/draft-props";
import type { OtherPromise } from "#app/components/desk/item-props";
import type { DraftedItem } from "#app/domain/plan/plan-draft";
import { succeedingGroups } from "#app/domain/succession/drafted-succession";

/** What published promises a draft follows as others, as its page lists them. */
export function listedSuccessions(
  items: readonly DraftedItem[],
  codes: ReadonlyMap<number, string>,
): ListedSuccession[] {
  const listed = (numbers: readonly number[]) =>
    items
      .filter(({ number }) => numbers.includes(number))
      .map(({ number, version, fixedCode, item }) => ({
        ...{ number, version, wording: item.wording },
        code: fixedCode ?? codes.get(number) ?? null,
      }));
  return succeedingGroups(items).map(({ from, to }) => {
    const old = items.find(({ number }) => number === from[0]);
    const reason = old?.successionReason ?? null;
    return { from: listed(from), to: listed(to), reason };
  });
}

/** The published promises that one can be followed with as one: those of its kind that stand for themselves. */
export function otherPromises(
  items: readonly DraftedItem[],
  shown: DraftedItem,
): OtherPromise[] {
  const mayMerge = shown.fixedCode !== null || shown.succeeds.length > 0;
  if (!mayMerge || shown.state === "replaced") return [];
  return items.flatMap((it) => {
    const { number, version, fixedCode: code, item, state } = it;
    const isOther = number !== shown.number && state !== "replaced";
    const isAlike = item.kind === shown.item.kind;
    return isOther && isAlike && code !== null
      ? [{ number, version, code, wording: item.wording.slice(0, 80) }]
      : [];
  });
}
