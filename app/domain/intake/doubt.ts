/**
 * Why a drafted item deserves a look, as codes; the catalogue has their words.
 *
 * - `split_from_cell`: the cell held several promises and was split at a mark or verb
 * - `compound`: one item that may hold several promises; nothing was split
 * - `inherited_problem`: the problem cell was empty and the one above was taken down
 * - `row_incomplete`: problem, objective or both are missing from the row
 * - `row_joined`: the row was cut by a page and joined column by column
 * - `columns_unclear`: where a cell ends had to be judged by its words alone
 * - `dimension_guessed`: no heading says the dimension; the words suggest it
 * - `no_summary_table`: taken from proposals by dimension, as there is no table of targets
 * - `number_unclear`: a number stands in the wording that could be read in two ways, or not at all
 * - `baseline_derived`: the starting value is the complement of a printed share
 * - `deadline_unclear`: more than one date is named
 * - `place_contradicts`: another passage of the document says another number
 * - `repeated`: the promise stands more than once and was drafted once
 * - `quotation_not_found`: the words do not stand at the named place
 * - `recognized_text`: the words were recognized in a picture, and letters may be wrong
 * - `very_short`, `very_long`: few or very many words for one promise
 */
export const DOUBTS = [
  "split_from_cell",
  "compound",
  "inherited_problem",
  "row_incomplete",
  "row_joined",
  "columns_unclear",
  "dimension_guessed",
  "no_summary_table",
  "number_unclear",
  "baseline_derived",
  "deadline_unclear",
  "place_contradicts",
  "repeated",
  "quotation_not_found",
  "very_short",
  "very_long",
  "recognized_text",
] as const;

export type Doubt = (typeof DOUBTS)[number];

/** How sure the rules are of an item: `low` wants reading, `medium` a glance, `high` a nod. */
export const CONFIDENCE_LEVELS = ["high", "medium", "low"] as const;

export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];
