import type { DraftItem } from "../intake/draft";
import { confidenceFrom } from "../intake/confidence";
import { listItemQuotations } from "./plan-quotations";
import { findQuotation } from "./quotation";

type Unchecked = Omit<DraftItem, "checks" | "confidence">;

const FIELDS = ["problem", "objective", "wholeCell", "passage"] as const;

/** Looks every quotation of an item up in its document, and says which do not stand where the item says. */
export function withChecks(
  item: Unchecked & Partial<Pick<DraftItem, "confidence">>,
  lines: readonly string[],
): DraftItem {
  const quotations = listItemQuotations(item);
  const missing = new Set(
    quotations
      .filter((quotation) => !findQuotation(lines, quotation))
      .map(({ field }) => field),
  );
  const notFound = FIELDS.filter((field) => missing.has(field));
  const doubts = (item.confidence?.reasons ?? []).filter(
    (doubt) => doubt !== "quotation_not_found",
  );
  return {
    ...item,
    checks: { quotations: quotations.length, notFound: [...notFound] },
    confidence: confidenceFrom([
      ...doubts,
      ...(notFound.length > 0 ? (["quotation_not_found"] as const) : []),
    ]),
  };
}
