import type { DraftedItem } from "../plan/plan-draft";
import { successionKind, type Succession } from "./succession";

type Item = Pick<
  DraftedItem,
  "number" | "state" | "fixedCode" | "succeeds" | "successionReason"
> & { item: Pick<DraftedItem["item"], "kind"> };

/** Whether an item is a published promise that this draft has followed as others. */
export function isSucceeded(
  item: Pick<Item, "state" | "fixedCode" | "successionReason">,
): boolean {
  const { state, fixedCode, successionReason } = item;
  return (
    state === "replaced" && fixedCode !== null && successionReason !== null
  );
}

/** Published promises and what follows them, by their numbers: those that hang together through any number of acts. */
export interface DraftedGroup {
  from: number[];
  to: number[];
}

/** What of a draft follows what, with the items that are still on their way; an end without the other has an empty side. */
export function succeedingGroups(items: readonly Item[]): DraftedGroup[] {
  let groups: DraftedGroup[] = items
    .filter(isSucceeded)
    .map(({ number }) => ({ from: [number], to: [] }));
  for (const { number, state, succeeds } of items) {
    if (state === "replaced" || state === "dropped") continue;
    const isOf = ({ from }: DraftedGroup) =>
      from.some((it) => succeeds.includes(it));
    const own = groups.filter(isOf);
    if (own.length === 0) continue;
    const joined = {
      from: own.flatMap(({ from }) => from),
      to: [...own.flatMap(({ to }) => to), number],
    };
    groups = [...groups.filter((group) => !isOf(group)), joined];
  }
  return groups;
}

/** The successions that a draft asks for, by codes; null where something of it is neither a split nor a merge, or of two kinds. */
export function draftedSuccessions(
  items: readonly Item[],
  codes: ReadonlyMap<number, string>,
): Succession[] | null {
  const found = new Map(items.map((it) => [it.number, it]));
  const successions: Succession[] = [];
  for (const group of succeedingGroups(items)) {
    const before = group.from.flatMap((number) => found.get(number) ?? []);
    const after = group.to.flatMap((number) => found.get(number) ?? []);
    const from = before.flatMap(({ fixedCode }) => fixedCode ?? []);
    const to = group.to.flatMap((number) => codes.get(number) ?? []);
    const kinds = new Set([...before, ...after].map(({ item }) => item.kind));
    const reason = before[0]?.successionReason ?? null;
    const isSound = successionKind({ from, to }) !== null && kinds.size === 1;
    if (!isSound || reason === null) return null;
    successions.push({ from, to, reason });
  }
  return successions;
}
