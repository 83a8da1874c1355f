import type { DocumentFormat } from "#app/domain/intake/draft";

/** Why a document was not read. */
export const READING_REFUSALS = [
  "too_large",
  "too_many_pages",
  "unpacks_too_large",
  "unknown_format",
  "not_text",
  "encrypted",
  "broken",
  "has_macros",
  "no_text_layer",
  "empty",
  "too_slow",
  "out_of_memory",
  "ocr_failed",
  "cancelled",
  "interrupted",
] as const;

export type ReadingRefusal = (typeof READING_REFUSALS)[number];

/** How far a reading has come, in pages; a total of null is not known. */
export interface ReadingProgress {
  step: "reading" | "recognizing";
  done: number;
  total: number | null;
}

/** A document's lines with their pages. */
export interface Reading {
  format: DocumentFormat;
  lines: string[];
  pages: (number | null)[] | null;
  pageCount: number | null;
}

/** Stops the reading of a document for a reason that a person can act on. */
export class ReadingError extends Error {
  override readonly name = "ReadingError";

  constructor(readonly reason: ReadingRefusal) {
    super(reason);
  }
}
