import { z } from "zod";
import { PlanFile, PlanItem, UnreadableRow } from "../plan/plan-file";
import { CONFIDENCE_LEVELS, DOUBTS } from "./doubt";

/** Fields of an item that quote the document. */
export const QUOTED_FIELDS = [
  "problem",
  "objective",
  "wholeCell",
  "passage",
] as const;

export type QuotedField = (typeof QUOTED_FIELDS)[number];

/** How sure the rules are of an item, and every reason for a look at it, once each. */
export const Confidence = z.strictObject({
  level: z.enum(CONFIDENCE_LEVELS),
  reasons: z.array(z.enum(DOUBTS)),
});

/**
 * An item of a draft: what a plan file holds, and beside it how sure the rules are (`confidence`),
 * what was looked up in the document (`checks`: the quoted fields that were not found at their
 * place; empty means that every quotation stands), and the row of the table from which it comes
 * (`row`, from 1; items of one compound cell share it; null outside tables).
 */
export const DraftItem = PlanItem.safeExtend({
  confidence: Confidence,
  checks: z.strictObject({
    quotations: z.int().min(0),
    notFound: z.array(z.enum(QUOTED_FIELDS)),
  }),
  row: z.int().min(1).nullable(),
});

/** Kinds of documents that can be read. */
export const DOCUMENT_FORMATS = [
  "txt",
  "md",
  "html",
  "csv",
  "docx",
  "pdf",
] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const { document, title, organization, notes } = PlanFile.shape;

/**
 * What the intake reads out of a document: a plan file whose head may have gaps (`province`, `term`,
 * `prefix` and `id` are null where neither the caller nor the document says them; codes then begin
 * with `ZZZ`) and whose items carry their confidence. Lines are those of the reading: of the file
 * itself for text and Markdown (`document.ownLines`), of the extracted text for all other formats.
 * The organization is a guess, or null. Nothing here is published; a person has yet to approve it.
 */
export const IntakeDraft = z.strictObject({
  format: z.literal(1),
  draft: z.literal(true),
  id: PlanFile.shape.id.nullable(),
  province: PlanFile.shape.province.nullable(),
  term: PlanFile.shape.term.nullable(),
  prefix: PlanFile.shape.prefix.nullable(),
  organization,
  title,
  document: document.extend({
    format: z.enum(DOCUMENT_FORMATS),
    ownLines: z.boolean(),
  }),
  mandate: PlanFile.shape.mandate,
  notes,
  targets: z.array(DraftItem).max(2_000),
  unreadable: z.array(UnreadableRow).max(500),
});

export type IntakeDraft = z.infer<typeof IntakeDraft>;
export type DraftItem = z.infer<typeof DraftItem>;
export type Confidence = z.infer<typeof Confidence>;

/** The words that stand for a prefix in codes while nobody has said the province. */
export const NO_PREFIX = "ZZZ";

/** A draft's item as a plan file holds it: without confidence, checks and row. */
export function planItemOf(item: DraftItem): PlanItem {
  const { confidence, checks, row, ...rest } = item;
  void confidence;
  void checks;
  void row;
  return rest;
}
