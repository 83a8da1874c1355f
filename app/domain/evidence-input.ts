import { z } from "zod";
import type { IsoDate } from "./calendar";
import { dateInput } from "./date-input";
import {
  EVIDENCE_KINDS,
  EVIDENCE_VISIBILITIES,
  evidenceOrigin,
  MAX_EVIDENCE,
  type Evidence,
} from "./evidence";
import { onceSound } from "./once-sound";
import { safeUrl } from "./safe-url";
import { isEmptyField, nullWhen, orNull, shortText } from "./text";
import { says } from "./validation-key";

/** Evidence as a form gives it; its id comes with the row. */
export type EvidenceInput = Omit<Evidence, "id">;

/** Longest title and place, in graphemes. */
export const EVIDENCE_TITLE_LENGTH = { least: 3, most: 200 } as const;
export const EVIDENCE_PLACE_LENGTH = 120;

/** No document that could bear on a promise is older. */
const OLDEST_EVIDENCE: IsoDate = "1900-01-01";

/** Rows a form may send, empty ones included. */
const MOST_ROWS = 50;

/** What makes a row more than an empty one; its selects always say something. */
const TYPED_FIELDS = ["title", "url", "date", "place"] as const;

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
      },
      says("evidence_missing"),
    )
    .refine(({ kind, url }) => url !== null || kind === "testimony", {
      ...says("url_missing"),
      path: ["url"],
      ...onceSound("kind", "url"),
    });
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
