import type { planImport as source } from "../es/plan-import";

/** Words of the reading of a plan's document, for the person who runs it. */
export const planImport: typeof source = {
  usage:
    "Say which document: npm run import-plan -- FILE [--province PROVINCE] [--term 2023-2026] [--out draft.json] (PDF, DOCX, TXT, MD, HTML or CSV)",
  provinceUnknown: (slug) =>
    `There is no province “${slug}”. Write it as in the address of its page: espinar, la-convencion.`,
  termUnknown: (term, known) =>
    `There is no term “${term}”. The known ones: ${known}.`,
  fileMissing: (path) => `${path} cannot be read.`,
  reading: (path) => `Reading ${path}…`,
  nothingFound:
    "The document was read, but no promise was found. Mark the text by hand, or try the plan's summary alone.",
  found: (targets, actions, lines) =>
    `${targets} targets and ${actions} actions, in ${lines} lines.`,
  confidence: (counts) =>
    `Sure: ${counts.high}. To glance at: ${counts.medium}. To read with care: ${counts.low}.`,
  quotations: (found, all) =>
    `${found} of ${all} quotations stand at their place in the document.`,
  written: (path) => `Draft in ${path}. Nothing has been published.`,
  problem: {
    too_large: "The document is too large: at most 40 MB.",
    too_many_pages: "The document has too many pages: at most 1,500.",
    unpacks_too_large:
      "The document grows too large when opened. It was not read.",
    unknown_format:
      "This format is not known. PDF, DOCX, TXT, MD, HTML and CSV can be read.",
    not_text:
      "This file is no text. PDF, DOCX, TXT, MD, HTML and CSV can be read.",
    encrypted:
      "The document has a password. Save a copy without one and try again.",
    broken: "The document is damaged and cannot be read. Download it again.",
    has_macros:
      "The document carries macros. Save it as DOCX without macros and try again.",
    no_text_layer:
      "This file has no text layer: its pages are pictures. Put it through a program that recognises text (OCR) first and try with what results. Whoever runs the site can also turn that option on with OCR_COMMAND.",
    empty: "The document holds no text.",
    too_slow: "Reading this document takes too long. It was not read.",
    ocr_failed:
      "This file's pages are pictures, and their text could not be recognized. Try again, or put it through an OCR program yourself and bring what comes out.",
    cancelled: "Somebody stopped the reading.",
    interrupted: "The reading was cut off. Try again.",
    out_of_memory:
      "Reading this document takes too much memory. It was not read.",
  },
};
