import { z } from "zod";
import type { IsoDate } from "../text/calendar";
import { dateInput } from "../form/date-input";
import {
  EVIDENCE_KINDS,
  EVIDENCE_VISIBILITIES,
  evidenceOrigin,
  MAX_EVIDENCE,
  type Evidence,
} from "./evidence";
import {
  MAX_RECORD_NUMBER,
  RECORD_TYPES,
  readRecordNumber,
  type RecordType,
} from "./official-record";
import { onceSound } from "../form/once-sound";
import { safeUrl } from "../form/safe-url";
import { isEmptyField, nullWhen, orNull, shortText } from "../text/text";
import { idInput } from "../form/sending";
import { says, type ValidationKey } from "../text/validation-key";

/** Evidence as a form gives it; its id comes with the row, its file by the id under which it was received. */
export type EvidenceInput = Omit<Evidence, "id" | "file" | "record"> & {
  received?: string | undefined;
  recordType?: RecordType | undefined;
  recordNumber?: string | undefined;
};

/** Longest title and place, in graphemes. */
export const EVIDENCE_TITLE_LENGTH = { least: 3, most: 200 } as const;
export const EVIDENCE_PLACE_LENGTH = 120;

/** No document that could bear on a promise is older. */
const OLDEST_EVIDENCE: IsoDate = "1900-01-01";

/** Rows a form may send, empty ones included. */
const MOST_ROWS = 50;

/** What makes a row more than an empty one; its selects always say something. */
const TYPED_FIELDS = [
  ...["title", "url", "date", "place", "received", "recordNumber"],
];

function isEmptyRow(row: unknown): boolean {
  if (typeof row !== "object" || row === null) return isEmptyField(row);
  const fields = new Map(Object.entries(row));
  return TYPED_FIELDS.every((name) => isEmptyField(fields.get(name)));
}

function evidenceItem(today: IsoDate) {
  const { least, most } = EVIDENCE_TITLE_LENGTH;
  return z
    .object(
      {
        kind: z.enum(EVIDENCE_KINDS, says("choose_one")),
        title: shortText(most, least),
        url: orNull(safeUrl),
        date: orNull(dateInput({ earliest: OLDEST_EVIDENCE, latest: today })),
        place: orNull(shortText(EVIDENCE_PLACE_LENGTH)),
        visibility: z
          .enum(EVIDENCE_VISIBILITIES, says("choose_one"))
          .default("public"),
        received: orNull(idInput),
        recordType: orNull(z.enum(RECORD_TYPES, says("choose_one"))),
        recordNumber: orNull(shortText(MAX_RECORD_NUMBER)),
      },
      says("evidence_missing"),
    )
    .refine(hasSource, {
      ...says("url_missing"),
      path: ["url"],
      ...onceSound("kind", "url"),
    })
    .refine(({ recordType }) => recordType !== null, {
      ...says("record_type_missing"),
      path: ["recordType"],
      when: isNumbered,
    })
    .refine((item) => numberFault(item, today) === null, {
      error: ({ input }) => numberFault(input as NumberedItem, today) ?? "",
      path: ["recordNumber"],
      when: isNumbered,
    })
    .refine(
      ({ recordType, date }) =>
        recordType !== "information_request" || date !== null,
      { ...says("record_date_missing"), path: ["date"], when: isNumbered },
    )
    .transform((item) => evidenceOf(item, today));
}

type Item = Omit<EvidenceInput, "received" | "recordType" | "recordNumber"> & {
  received: string | null;
  recordType: RecordType | null;
  recordNumber: string | null;
};

type NumberedItem = Pick<Item, "recordType" | "recordNumber">;

/** Whether anybody could look at it: an address, a file or a number; a testimony needs none. */
function hasSource(item: Item): boolean {
  return (
    item.url !== null ||
    item.kind === "testimony" ||
    item.received !== null ||
    (item.kind === "official_record" && item.recordNumber !== null)
  );
}

/** A number counts for official records alone: left over from another choice of kind, it is no part of what is said. */
function isNumbered(soFar: { value: unknown; issues: readonly Issue[] }) {
  const { kind, recordNumber } = soFar.value as Partial<Item>;
  const isSound = onceSound("kind", "recordType", "recordNumber").when(soFar);
  return isSound && kind === "official_record" && recordNumber !== null;
}

type Issue = { path?: PropertyKey[] | undefined };

function numberFault(
  { recordType, recordNumber }: NumberedItem,
  today: IsoDate,
): ValidationKey | null {
  if (recordType === null || recordNumber === null) return null;
  const reading = readRecordNumber(recordType, recordNumber, today);
  return reading.ok ? null : reading.problem;
}

function evidenceOf(item: Item, today: IsoDate): EvidenceInput {
  const { received, recordType, recordNumber, ...words } = item;
  const isRecord = words.kind === "official_record" && recordType !== null;
  const reading =
    isRecord && recordNumber !== null
      ? readRecordNumber(recordType, recordNumber, today)
      : null;
  return {
    ...words,
    ...(received === null ? {} : { received }),
    ...(isRecord && reading?.ok === true
      ? { recordType, recordNumber: reading.number }
      : {}),
  };
}

/**
 * Schema of the rows of evidence of a form: empty rows are passed over, of the others there are 1 to
 * `MAX_EVIDENCE`. Issues keep the row's own number, so that they meet the field on the page.
 */
export function evidenceList(today: IsoDate) {
  const row = nullWhen(isEmptyRow, evidenceItem(today));
  return z
    .array(row, says("evidence_missing"))
    .max(MOST_ROWS, says("evidence_too_many"))
    .transform((rows): EvidenceInput[] => rows.filter((item) => item !== null))
    .pipe(
      z
        .array(z.custom<EvidenceInput>())
        .min(1, says("evidence_missing"))
        .max(MAX_EVIDENCE, says("evidence_too_many")),
    );
}

/** Says whether evidence comes from two origins at least: another publisher, host or witness. */
export function hasTwoOrigins(evidence: readonly EvidenceInput[]): boolean {
  return new Set(evidence.map(evidenceOrigin)).size >= 2;
}
