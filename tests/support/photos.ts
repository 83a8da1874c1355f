import sharp from "sharp";

/** Words that stand in every place where a photo can hide them, and may stand nowhere else. */
export const CANARY = "CANARIO-Rosa-Quispe-900123";

/** A picture with something to see, so that it has a hash of its own. */
export async function scene(
  width: number,
  height: number,
  { seed = 1 }: { seed?: number } = {},
): Promise<Buffer> {
  const shapes = Array.from({ length: 14 }, (_, index) => {
    const at = (index * 7919 * seed) % 97;
    const grey = (index * 37 * seed) % 256;
    return `<rect x="${at}%" y="${(at * 3) % 89}%" width="${12 + (at % 20)}%" height="${9 + (at % 25)}%" fill="rgb(${grey},${255 - grey},${at * 2})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#888"/>${shapes.join("")}</svg>`;
  return await sharp(Buffer.from(svg)).png().toBuffer();
}

/** A plain JPEG. */
export async function photo(width = 640, height = 480, seed = 1) {
  return await sharp(await scene(width, height, { seed }))
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A JPEG lying on its side, that says everywhere who took it, where and with what. */
export async function tellingPhoto(): Promise<Buffer> {
  const exif = {
    IFD0: { Artist: CANARY, Make: CANARY, ImageDescription: CANARY },
    IFD2: { BodySerialNumber: CANARY, UserComment: CANARY },
    IFD3: { GPSLatitudeRef: "S", GPSLatitude: "14/1 47/1 30/1" },
  };
  const jpeg = await sharp(await scene(640, 480))
    .jpeg()
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .withExifMerge(exif)
    .toBuffer();
  const thumbnail = await sharp(await scene(64, 48))
    .jpeg()
    .toBuffer();
  const segments = [
    segment(
      0xe1,
      `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${CANARY}</x:xmpmeta>`,
    ),
    segment(
      0xed,
      `Photoshop 3.0\0${"8BIM"}\x04\x04\0\0\0\0\0\x20\x1c\x02\x50\0\x1a${CANARY}`,
    ),
    segment(0xe2, `ICC_PROFILE\0\x01\x01${CANARY}`),
    segment(0xfe, `<script>${CANARY}</script>`),
    segment(0xe5, Buffer.concat([Buffer.from(CANARY), thumbnail])),
  ];
  const start = jpeg.subarray(0, 2);
  const rest = jpeg.subarray(2);
  const after = Buffer.from(`PK\x03\x04<html>${CANARY}</html>`);
  return Buffer.concat([start, ...segments, rest, after]);
}

/** A PNG with words in it. */
export async function tellingPng(): Promise<Buffer> {
  const png = await sharp(await scene(320, 200))
    .png()
    .toBuffer();
  // The header chunk ends at byte 33.
  return Buffer.concat([
    png.subarray(0, 33),
    chunk("tEXt", Buffer.from(`Author\0${CANARY}`)),
    png.subarray(33),
    Buffer.from(CANARY),
  ]);
}

/** A PNG that is small and says it has so many pixels. */
export async function pixelBomb(side: number): Promise<Buffer> {
  return await sharp({
    create: { width: side, height: side, channels: 3, background: "#fff" },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9, palette: true, colours: 2 })
    .toBuffer();
}

function segment(marker: number, content: string | Buffer): Buffer {
  const bytes =
    typeof content === "string" ? Buffer.from(content, "latin1") : content;
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
    }
  }
  return ~crc >>> 0;
}

/** A small document, whole or with something wrong. */
export function pdf(extra = ""): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog${extra}>>\nendobj\ntrailer\n<</Root 1 0 R${extra}>>\nstartxref\n9\n%%EOF\n`,
  );
}
