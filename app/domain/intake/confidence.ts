import type { Confidence, IntakeDraft } from "./draft";
import { DOUBTS, type Doubt } from "./doubt";
import { keyWords, isInfinitive } from "./openers";

/** How much each reason weighs against an item; what is only worth knowing weighs little. */
const WEIGHTS: Record<Doubt, number> = {
  split_from_cell: 1,
  compound: 1,
  inherited_problem: 0.5,
  row_incomplete: 2,
  row_joined: 0.5,
  columns_unclear: 2,
  dimension_guessed: 1,
  no_summary_table: 1,
  number_unclear: 1.5,
  baseline_derived: 0.5,
  deadline_unclear: 1,
  place_contradicts: 1,
  repeated: 0,
  quotation_not_found: 4,
  very_short: 2,
  very_long: 1,
  recognized_text: 1,
};

/** From this weight on a person has to read the item, or to glance at it. */
const LEVELS = { low: 3, medium: 1 };

const SHORT = 3;
const LONG = 90;

/** What the words of one item alone give to doubt: too few, too many, several acts in one. */
export function wordingDoubts(wording: string): Doubt[] {
  const words = keyWords(wording);
  const doubts: Doubt[] = [];
  if (words.length < SHORT) doubts.push("very_short");
  if (words.length > LONG) doubts.push("very_long");
  const acts = words.filter(
    (word, at) =>
      isInfinitive(word) && !/^(?:para|de|a)$/.test(words[at - 1] ?? ""),
  );
  if (acts.length > 1) doubts.push("compound");
  return doubts;
}

/** The confidence in an item, from the reasons against it, each counted once and in a fixed order. */
export function confidenceFrom(reasons: readonly Doubt[]): Confidence {
  const given = DOUBTS.filter((doubt) => reasons.includes(doubt));
  const weight = given.reduce((sum, doubt) => sum + WEIGHTS[doubt], 0);
  const level =
    weight >= LEVELS.low ? "low" : weight >= LEVELS.medium ? "medium" : "high";
  return { level, reasons: given };
}

/** A draft whose words were recognized in pictures: each item says so, and none is taken on a nod. */
export function doubtedForOcr(draft: IntakeDraft): IntakeDraft {
  const targets = draft.targets.map((item) => ({
    ...item,
    confidence: confidenceFrom([...item.confidence.reasons, "recognized_text"]),
  }));
  return { ...draft, targets };
}
