import { inflateSync } from "node:zlib";

/** How many pages a PDF has, as Chromium writes it: one object of type Page for each. */
export function pdfPages(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Width and height of each page in millimetres. */
export function pdfSizes(pdf: Buffer): [number, number][] {
  const boxes = pdf
    .toString("latin1")
    .matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = (points = "0") =>
    Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => [
    millimetres(width),
    millimetres(height),
  ]);
}

/** Every colour that is drawn with and is not a grey, as its three parts. */
export function pdfColours(pdf: Buffer): string[] {
  const drawn = contents(pdf).matchAll(
    /(?<=^|\s)([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g,
  );
  const colours = [...drawn].filter(([, r, g, b]) => r !== g || g !== b);
  return [...new Set(colours.map(([colour]) => colour))];
}

/** What is drawn, unpacked; what does not unpack is a font or a picture. */
function contents(pdf: Buffer): string {
  const text = pdf.toString("latin1");
  const streams = text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [...streams]
    .map(([, packed = ""]) => unpacked(Buffer.from(packed, "latin1")))
    .join("\n");
}

function unpacked(packed: Buffer): string {
  try {
    return inflateSync(packed).toString("latin1");
  } catch {
    return "";
  }
}
