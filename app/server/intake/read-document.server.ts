import { withoutLigatures } from "#app/domain/intake/clean-line";
import { documentLines } from "#app/domain/plan/quotation";
import { decodeText } from "./decode-text.server";
import { formatOf } from "./document-format.server";
import { INTAKE_LIMITS } from "./limits.server";
import { readCsv } from "./read-csv.server";
import { readDocx } from "./read-docx.server";
import { readHtml } from "./read-html.server";
import { readPdf } from "./read-pdf.server";
import {
  ReadingError,
  type Reading,
  type ReadingProgress,
} from "./reading.server";

/** Who hears how far a reading is, and whether its bytes come from recognizing. */
interface Listening {
  say?: ((progress: ReadingProgress) => void) | undefined;
  recognizedFrom?: string | undefined;
}

async function readLines(
  name: string,
  bytes: Uint8Array,
  { say }: Listening,
): Promise<Reading> {
  const format = formatOf(name, bytes);
  const plain = { format, pages: null, pageCount: null };
  switch (format) {
    case "pdf":
      return { format, ...(await readPdf(bytes, say)) };
    case "docx":
      return { ...plain, lines: await readDocx(bytes) };
    case "html":
      return { ...plain, lines: readHtml(decodeText(bytes)) };
    case "csv":
      return { ...plain, lines: readCsv(decodeText(bytes)) };
    default:
      return { ...plain, lines: documentLines(decodeText(bytes)) };
  }
}

/**
 * Reads a document into lines, whatever its format; throws `ReadingError` where it is too large,
 * broken, encrypted or empty. Takes as long as it takes: call it off the event loop.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  listening: Listening = {},
): Promise<Reading> {
  const { bytes: own, recognized } = INTAKE_LIMITS;
  const most = listening.recognizedFrom === undefined ? own : recognized;
  if (bytes.length > most) throw new ReadingError("too_large");
  const reading = await readLines(name, bytes, listening);
  const letters = reading.lines.reduce((sum, line) => sum + line.length, 0);
  if (
    reading.lines.length > INTAKE_LIMITS.lines ||
    letters > INTAKE_LIMITS.letters * 4
  )
    throw new ReadingError("too_large");
  if (!reading.lines.some((line) => /\p{L}/u.test(line)))
    throw new ReadingError("empty");
  // Lines of the file itself stay as they are; extracted ones are ours to mend.
  const isOwn = reading.format === "txt" || reading.format === "md";
  return isOwn
    ? reading
    : { ...reading, lines: reading.lines.map(withoutLigatures) };
}
