import { PDFDocument, StandardFonts } from "pdf-lib";

/** A PDF whose pages each hold the same table, or nothing but themselves: pictures of pages. */
export async function tablePdf(
  rows: readonly (readonly string[])[],
  { pages = 1, isPictures = false } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 0; number < pages; number += 1) {
    const page = document.addPage([842, 595]);
    if (isPictures) continue;
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => {
        const place = { x: 40 + column * 250, y: 540 - row * 30 };
        page.drawText(text, { ...place, size: 9, font });
      }),
    );
  }
  return await document.save();
}
