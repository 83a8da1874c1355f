import { deflateSync } from "node:zlib";

/** A PDF of the objects given, the first of which is its catalogue; `trailer` goes on in the trailer. */
function pdfOf(objects: readonly Buffer[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from("\nendobj\n"),
    ]);
    places.push(at);
    parts.push(whole);
    at += whole.length;
  });
  const rows = places.map(
    (place) => `${String(place).padStart(10, "0")} 00000 n \n`,
  );
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

const CATALOGUE = Buffer.from("<< /Type /Catalog /Pages 2 0 R >>");
const page = (rest: string) =>
  Buffer.from(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${rest} >>`,
  );

/** A PDF that opens only with a password. */
export function lockedPdf(): Buffer {
  const lock = "f".repeat(64);
  const pages = Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  const key = Buffer.from(
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${lock}> /U <${lock}> >>`,
  );
  const id = "0123456789abcdef0123456789abcdef";
  return pdfOf(
    [CATALOGUE, pages, page(""), key],
    `/Encrypt 4 0 R /ID [<${id}> <${id}>]`,
  );
}

/** A PDF of very many empty pages. */
export function longPdf(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, n) => `${n + 3} 0 R`);
  const pages = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${count} >>`;
  return pdfOf([CATALOGUE, Buffer.from(pages), ...kids.map(() => page(""))]);
}

/** A small PDF whose one page unpacks to many megabytes of nothing. */
export function bombPdf(megabytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20));
  const head = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  const stream = Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from("\nendstream"),
  ]);
  const pages = Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  return pdfOf([CATALOGUE, pages, page("/Contents 4 0 R"), stream]);
}
