import type { DraftItem } from "../intake/draft";

/** The fields of the form that mends an item, as they stand before anybody types. */
export function itemTexts(item: DraftItem): Record<string, string> {
  const [place] = item.passages;
  const { measure } = item;
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? "" : String(value);
  return {
    kind: item.kind,
    dimension: item.dimension,
    wording: item.wording,
    firstLine: text(place?.firstLine),
    lastLine: text(place?.lastLine),
    problem: text(item.problem),
    objective: text(item.objective),
    operator: text(measure?.operator),
    indicator: text(measure?.indicator),
    goal: text(measure?.goal),
    unit: text(measure?.unit),
    of: text(measure?.of),
    baseline: text(measure?.baseline),
    baselineBasis: text(measure?.baselineBasis),
    deadline: item.deadlineBasis === "stated" ? item.deadline : "",
    verifiability: text(item.verifiability),
  };
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The fields of a form that say something else than the item does; a field that was not sent says nothing. */
export function changedTexts(
  item: DraftItem,
  typed: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(itemTexts(item))
    .filter(([name, text]) => {
      const value = typed[name];
      return typeof value === "string" && plain(value) !== plain(text);
    })
    .map(([name]) => name);
}
