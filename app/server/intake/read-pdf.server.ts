import { INTAKE_LIMITS } from "./limits.server";
import { pdfLines, type PdfPiece } from "./pdf-lines.server";
import { ReadingError, type ReadingProgress } from "./reading.server";

/** Lines of a PDF with the page of each. */
export interface PdfReading {
  lines: string[];
  pages: number[];
  pageCount: number;
}

/** Fewest letters a page has on average; below it the pages are pictures. */
const LETTERS_PER_PAGE = 15;

async function openPdf(bytes: Uint8Array) {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // A copy: the reader takes the bytes for itself.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
    });
  } catch (error) {
    const { name } = error as Error;
    throw new ReadingError(
      name === "PasswordException" ? "encrypted" : "broken",
    );
  }
}

type Document = Awaited<ReturnType<typeof openPdf>>;

async function piecesOf(
  document: Document,
  number: number,
): Promise<PdfPiece[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
    const height = item.height || Math.hypot(b, d) || 10;
    return [{ text: item.str, x, y, width: item.width, height }];
  });
}

/**
 * The lines of a PDF by the positions of its words, page by page. Refuses encrypted and broken files,
 * too many pages, and pages without a text layer, which are pictures.
 */
export async function readPdf(
  bytes: Uint8Array,
  say?: (progress: ReadingProgress) => void,
): Promise<PdfReading> {
  const document = await openPdf(bytes);
  const pageCount = document.numPages;
  if (pageCount > INTAKE_LIMITS.pages) throw new ReadingError("too_many_pages");
  const lines: string[] = [];
  const pages: number[] = [];
  let letters = 0;
  try {
    for (let number = 1; number <= pageCount; number += 1) {
      const page = [...pdfLines(await piecesOf(document, number)), ""];
      letters += page.reduce((sum, line) => sum + line.trim().length, 0);
      if (letters > INTAKE_LIMITS.letters) throw new ReadingError("too_large");
      lines.push(...page);
      pages.push(...page.map(() => number));
      say?.({ step: "reading", done: number, total: pageCount });
    }
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError("broken");
  }
  if (letters < pageCount * LETTERS_PER_PAGE)
    throw new ReadingError("no_text_layer");
  return { lines, pages, pageCount };
}
