import { DIMENSIONS } from "../plan/dimension";
import { MANDATES, type Plan } from "../plan/plan";
import type { Province } from "../province/province";
import { TERMS } from "../province/term";
import {
  choice,
  code,
  derived,
  orNothing,
  ownLink,
  whole,
  words,
} from "./column";
import { planId, sha256, slug, ubigeo } from "./form";
import { openTable, pointsAt, type RowOf } from "./table";

/** Plans of government, one a row. */
export const PLANS = openTable(
  "plans",
  {
    id: planId,
    province: slug,
    ubigeo,
    term: choice(TERMS.map(({ id }) => id)),
    organization: orNothing(words(200)),
    mandate: choice(MANDATES),
    prefix: code(/[A-Z]{3}(?:\d{2}[A-Z])?/),
    title: words(300),
    documentFile: words(130),
    documentSha256: sha256,
    documentLines: orNothing(whole(1)),
    documentPages: orNothing(whole(1)),
    url: derived(ownLink()),
  },
  ["id"],
);

/** What this site notes about a plan, in the order of its page. */
export const NOTES = openTable(
  "notes",
  { plan: planId, position: whole(1), text: words(1_000) },
  ["plan", "position"],
  [pointsAt("plans", "plan")],
);

/** Rows of a plan's document that cannot be read into a promise. */
export const UNREADABLE = openTable(
  "unreadable",
  {
    plan: planId,
    position: whole(1),
    dimension: orNothing(choice(DIMENSIONS)),
    firstLine: orNothing(whole(1)),
    lastLine: orNothing(whole(1)),
    page: orNothing(whole(1)),
    fragment: words(1_000),
  },
  ["plan", "position"],
  [pointsAt("plans", "plan")],
);

export type PlanRow = RowOf<typeof PLANS>;
export type PlanNoteRow = RowOf<typeof NOTES>;
export type UnreadableRowRow = RowOf<typeof UNREADABLE>;

/** A plan as a row of `plans.csv`. */
export function planRow(
  plan: Plan,
  { origin, ubigeo }: { origin: string; ubigeo: string },
): PlanRow {
  return {
    id: plan.id,
    province: plan.provinceSlug,
    ubigeo,
    term: plan.term.id,
    organization: plan.organization,
    mandate: plan.mandate,
    prefix: plan.prefix,
    title: plan.title,
    documentFile: plan.documentFile,
    documentSha256: plan.documentSha256,
    documentLines: plan.documentLines,
    documentPages: plan.documentPages,
    url: `${origin}/provincias/${plan.provinceSlug}?plan=${plan.id}`,
  };
}

/** A plan's notes as rows of `notes.csv`. */
export function planNoteRows({ id, notes }: Plan): PlanNoteRow[] {
  return notes.map((text, index) => ({ plan: id, position: index + 1, text }));
}

/** A plan's unreadable rows as rows of `unreadable.csv`. */
export function unreadableRowRows({
  id,
  unreadable,
}: Plan): UnreadableRowRow[] {
  return unreadable.map((row, index) => ({
    plan: id,
    position: index + 1,
    dimension: row.dimension,
    firstLine: row.firstLine,
    lastLine: row.lastLine,
    page: row.page,
    fragment: row.fragment,
  }));
}

/** The plan that its rows speak of. Throws RangeError for a term that this site does not know, which the column refuses. */
export function planFromRows(
  row: PlanRow,
  notes: readonly PlanNoteRow[],
  unreadable: readonly UnreadableRowRow[],
  province: Pick<Province, "slug" | "name">,
): Plan {
  const term = TERMS.find(({ id }) => id === row.term);
  if (term === undefined) throw new RangeError(`no term ${row.term}`);
  return {
    id: row.id,
    provinceSlug: province.slug,
    provinceName: province.name,
    term,
    organization: row.organization,
    prefix: row.prefix,
    title: row.title,
    documentFile: row.documentFile,
    documentSha256: row.documentSha256,
    documentLines: row.documentLines,
    documentPages: row.documentPages,
    mandate: row.mandate,
    notes: notes.map(({ text }) => text),
    unreadable: unreadable.map((it) => ({
      dimension: it.dimension,
      firstLine: it.firstLine,
      lastLine: it.lastLine,
      page: it.page,
      fragment: it.fragment,
    })),
  };
}
