import { sha256Hex } from "../proof/commitment";
import type { PlanFile, PlanItem } from "./plan-file";
import { documentLines, findQuotation, type Quotation } from "./quotation";

/** A quotation of a plan file, with the item and the field that carry it. */
export interface PlanQuotation extends Quotation {
  code: string;
  field: "problem" | "objective" | "wholeCell" | "passage" | "unreadable";
}

/** What does not fit between a plan file and its document. */
export type QuotationFault =
  | { fault: "other_document"; sha256: string }
  | { fault: "other_length"; lines: number }
  | { fault: "not_found"; quotation: PlanQuotation };

const ROW_FIELDS = ["problem", "objective", "wholeCell"] as const;

/** Every quotation of one item that names lines. */
export function listItemQuotations(item: PlanItem): PlanQuotation[] {
  const { code, rowLines: lines } = item;
  const quotations: PlanQuotation[] = [];
  for (const field of ROW_FIELDS) {
    const text = item[field];
    if (text === null) continue;
    const pieces = item.rowColumns?.[field];
    quotations.push({ code, field, text, lines, pieces });
  }
  for (const { firstLine, lastLine, text, columns } of item.passages) {
    // A passage of a document without lines names its page; only lines can be checked here.
    if (firstLine === null || lastLine === null) continue;
    quotations.push({
      code,
      field: "passage",
      text,
      lines: [[firstLine, lastLine]],
      pieces: columns,
    });
  }
  return quotations;
}

/** Every quotation of a plan file that names lines: problems, objectives, whole cells, passages, unreadable rows. */
export function listQuotations(plan: PlanFile): PlanQuotation[] {
  const fragments = plan.unreadable.flatMap(
    ({ firstLine, lastLine, fragment: text }): PlanQuotation[] =>
      firstLine === null || lastLine === null
        ? []
        : [
            {
              code: plan.prefix,
              field: "unreadable",
              text,
              lines: [[firstLine, lastLine]],
            },
          ],
  );
  return [...plan.targets.flatMap(listItemQuotations), ...fragments];
}

/**
 * Holds a plan file against its document: SHA-256, number of lines, and each quotation in the lines
 * that it names. Gives how many quotations stand and every fault; where the SHA-256 is another's, no
 * quotation is looked for.
 */
export function checkPlanQuotations(
  plan: PlanFile,
  document: Uint8Array,
): { verified: number; faults: QuotationFault[] } {
  const sha256 = sha256Hex(document);
  if (sha256 !== plan.document.sha256) {
    return { verified: 0, faults: [{ fault: "other_document", sha256 }] };
  }
  const lines = documentLines(new TextDecoder().decode(document));
  const quotations = listQuotations(plan);
  const faults: QuotationFault[] = quotations
    .filter((quotation) => !findQuotation(lines, quotation))
    .map((quotation) => ({ fault: "not_found", quotation }));
  const verified = quotations.length - faults.length;
  if (lines.length !== plan.document.lines) {
    faults.unshift({ fault: "other_length", lines: lines.length });
  }
  return { verified, faults };
}
