import { z } from "zod";
import { isoDate } from "../text/calendar";
import { DIMENSIONS } from "./dimension";
import { BASELINE_BASES, MEASURE_OPERATORS } from "../status/measure";
import { MANDATES } from "./plan";
import { checkPlanItem, checkPlanItems } from "./plan-file-rules";
import {
  DEADLINE_BASES,
  TARGET_CODE,
  TARGET_KINDS,
  VERIFIABILITIES,
} from "./target";
import { TERMS } from "../province/term";
import { UNITS } from "../status/unit";

const MAX_LINE = 1_000_000;

/** Our own plain words: one paragraph, trimmed, whitespace single. */
const plainText = (max: number) =>
  z
    .string()
    .min(1, { error: "text_missing" })
    .max(max, { error: "text_too_long" })
    .refine((text) => text === text.normalize("NFC").trim(), {
      error: "text_not_mended",
    })
    .refine((text) => !/[\t\r\n\f]| {2}/.test(text), {
      error: "text_not_mended",
    });

const line = z
  .int({ error: "line_malformed" })
  .min(1, { error: "line_malformed" })
  .max(MAX_LINE, { error: "line_malformed" });

const page = line.nullable();

/** From one line to another, both included. */
const lineRange = z
  .tuple([line, line])
  .refine(([first, last]) => first <= last, { error: "lines_reversed" });

/** Part of one line that belongs to a quotation, where columns are interleaved. */
const piece = z.strictObject({ line, text: plainText(1_000) });

const pieces = z.array(piece).min(1).max(60);

const passage = z
  .strictObject({
    section: plainText(200),
    firstLine: line.nullable(),
    lastLine: line.nullable(),
    page,
    text: plainText(4_000),
    columns: pieces.optional(),
  })
  .refine(
    ({ firstLine, lastLine }) => (firstLine === null) === (lastLine === null),
    { error: "lines_incomplete" },
  )
  .refine(({ firstLine, lastLine }) => (firstLine ?? 0) <= (lastLine ?? 0), {
    error: "lines_reversed",
  })
  .refine((it) => it.firstLine !== null || it.page !== null, {
    error: "passage_without_place",
  });

const measure = z
  .strictObject({
    operator: z.enum(MEASURE_OPERATORS),
    indicator: plainText(400),
    baseline: z.number().nullable(),
    baselineDate: isoDate.nullable(),
    baselineBasis: z.enum(BASELINE_BASES).nullable(),
    goal: z.number(),
    unit: z.enum(UNITS),
    of: plainText(400),
    points: z.boolean(),
  })
  .refine((it) => (it.baseline === null) === (it.baselineBasis === null), {
    error: "baseline_without_basis",
  });

/** One item of a plan file: a target, a projection or an action, with its places. */
export const PlanItem = z
  .strictObject({
    code: z.string().regex(TARGET_CODE, { error: "code_malformed" }),
    kind: z.enum(TARGET_KINDS),
    dimension: z.enum(DIMENSIONS),
    problem: plainText(4_000).nullable(),
    objective: plainText(4_000).nullable(),
    wording: plainText(4_000),
    wholeCell: plainText(4_000).nullable(),
    /** Lines in which problem, objective and whole cell stand, one range per place; empty where there is none of the three. */
    rowLines: z.array(lineRange).max(10),
    rowColumns: z
      .strictObject({
        problem: pieces.optional(),
        objective: pieces.optional(),
        wholeCell: pieces.optional(),
      })
      .optional(),
    heading: plainText(600).nullable(),
    serves: z.array(z.string().max(20)).max(50),
    passages: z.array(passage).min(1, { error: "passage_missing" }).max(20),
    contradiction: plainText(1_000).nullable(),
    measure: measure.nullable(),
    deadline: isoDate,
    deadlineBasis: z.enum(DEADLINE_BASES),
    verifiability: z.enum(VERIFIABILITIES).nullable(),
  })
  .superRefine(checkPlanItem);

/** A fragment of the document kept because nobody can say what it belongs to. */
export const UnreadableRow = z.strictObject({
  dimension: z.enum(DIMENSIONS).nullable(),
  firstLine: line.nullable(),
  lastLine: line.nullable(),
  page,
  fragment: plainText(1_000),
});

/**
 * A plan as a file: what the seeds hold and what the intake of a document writes. Unknown keys are
 * refused and messages are catalogue keys. Actions and projections stand among the targets, told
 * apart by `kind`; quotations name the lines (or the page) of the document with that SHA-256.
 */
export const PlanFile = z
  .strictObject({
    format: z.literal(1),
    id: z.string().regex(/^[a-z][a-z0-9-]{3,80}$/, { error: "id_malformed" }),
    province: z.string().regex(/^\d{4}$/, { error: "ubigeo_malformed" }),
    term: z.string().refine((id) => TERMS.some((term) => term.id === id), {
      error: "term_unknown",
    }),
    prefix: z
      .string()
      .regex(/^[A-Z]{3}(\d{2}[A-Z])?$/, { error: "prefix_malformed" }),
    organization: plainText(200).nullable(),
    title: plainText(300),
    document: z.strictObject({
      file: z
        .string()
        .regex(/^[\p{L}\d][\p{L}\d._ -]{0,120}$/u, { error: "file_malformed" }),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "sha256_malformed" }),
      lines: line.nullable(),
      pages: page,
    }),
    mandate: z.enum(MANDATES),
    notes: z.array(plainText(1_000)).max(50),
    targets: z.array(PlanItem).min(1, { error: "targets_missing" }).max(2_000),
    unreadable: z.array(UnreadableRow).max(500),
  })
  .superRefine(checkPlanItems);

export type PlanFile = z.infer<typeof PlanFile>;
export type PlanItem = z.infer<typeof PlanItem>;
