import type { DocumentFormat } from "#app/domain/intake/draft";
import { ReadingError } from "./reading.server";

const NAMED: Record<string, DocumentFormat> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  csv: "csv",
  tsv: "csv",
};

/**
 * The format of a document, by its first bytes; the name's ending tells only the kinds of text
 * apart. Refuses what is none of them.
 */
export function formatOf(name: string, bytes: Uint8Array): DocumentFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0"))
    throw new ReadingError("unknown_format");
  if (
    /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    )
  )
    return "html";
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "txt";
  const format = NAMED[ending];
  if (format === undefined) throw new ReadingError("unknown_format");
  return format;
}
