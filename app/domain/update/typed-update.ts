import type { DraftFields } from "./draft-fields";
import { MAX_EVIDENCE } from "../evidence/evidence";
import type { UpdateContent } from "./update";

type Row = DraftFields["evidence"][number];

const FIELDS = [
  "status",
  "effectiveDate",
  "summary",
  "measuredValue",
  "groupId",
  "reason",
] as const;
const PARTS = [
  ...(["kind", "title", "url", "date", "visibility", "place"] as const),
  ...(["received", "recordType", "recordNumber"] as const),
] as const;

/** Rows of evidence that a form shows unasked. */
const ROWS_SHOWN = 2;

/**
 * What somebody typed into the form of an update, to be shown again exactly so, whatever is wrong
 * with it; missing fields are empty. Rows beyond the most an update may carry are left out.
 */
export function typedUpdate(
  form: Readonly<Record<string, unknown>>,
): DraftFields {
  const rows = Array.isArray(form["evidence"]) ? form["evidence"] : [];
  return {
    ...textsOf(form, FIELDS),
    evidence: rows
      .slice(0, MAX_EVIDENCE)
      .map((row: unknown) => textsOf(row, PARTS)),
  };
}

/** A whole sending as typed: the fields, which update it mends, and whether another row was asked for. */
export interface TypedSending {
  fields: DraftFields;
  edited: { id: string; version: number } | null;
  more: boolean;
  /** Whether they said that what looks like personal data is a public office's. */
  office: boolean;
}

/** What somebody sent, to be shown again. */
export function typedSending(
  form: Readonly<Record<string, unknown>>,
): TypedSending {
  const { updateId, version, intent, officeData } = textsOf(form, [
    ...(["updateId", "version", "intent", "officeData"] as const),
  ]);
  return {
    fields: typedUpdate(form),
    edited:
      updateId === "" ? null : { id: updateId, version: Number(version) || 0 },
    more: intent === "more",
    office: officeData === "on",
  };
}

/** What the form shows of an update that was submitted before, so that it can be mended. */
export function typedContent(content: UpdateContent): DraftFields {
  return {
    ...textsOf(content, FIELDS),
    evidence: content.evidence.map((item): Row => ({
      ...textsOf(item, PARTS),
      received: item.file?.receivedId ?? "",
      recordType: item.record?.type ?? "",
      recordNumber: item.record?.number ?? "",
    })),
  };
}

/** How many rows of evidence to draw: those that were typed and an empty one, two at least. */
export function evidenceRows(
  { evidence }: Pick<DraftFields, "evidence">,
  more = false,
): number {
  const typed = evidence.findLastIndex(isTyped) + 1;
  const wanted = Math.max(ROWS_SHOWN, more ? evidence.length + 1 : typed + 1);
  return Math.min(MAX_EVIDENCE, wanted);
}

/** Says whether somebody has put anything into a row of evidence. */
export function isTyped({
  title,
  url,
  received,
  recordNumber,
}: Pick<Row, "title" | "url" | "received" | "recordNumber">): boolean {
  return [title, url, received, recordNumber].some((text) => text !== "");
}

/** The texts and numbers of an object under these names, as text; anything else is empty. */
function textsOf<K extends string>(
  from: unknown,
  names: readonly K[],
): Record<K, string> {
  const source = new Map<string, unknown>(Object.entries(from ?? {}));
  const text = (name: string) => {
    const value = source.get(name);
    return typeof value === "string" || typeof value === "number"
      ? String(value)
      : "";
  };
  return Object.fromEntries(names.map((name) => [name, text(name)])) as Record<
    K,
    string
  >;
}
