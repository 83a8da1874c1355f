import sharp from "sharp";
import {
  pdf,
  photo,
  pixelBomb,
  scene,
  tellingPhoto,
} from "#tests/support/photos";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
/** A file, and the status that its form is answered with. */
export interface FileCase {
  id: string;
  /** What is sent, and under which name and type. */
  bytes: () => Promise<Buffer> | Buffer;
  name?: string;
  type?: string;
  expected: number;
}

/** Group G of the bad inputs: one file each. */
export const FILE_CASES: readonly FileCase[] = [
  {
    id: "G1 17,000 x 17,000 pixels",
    bytes: () => pixelBomb(17_000),
    expected: 422,
  },
  {
    id: "G4 APNG, first frame",
    bytes: () => scene(40, 40),
    name: "a.apng",
    type: "image/apng",
    expected: 303,
  },
  {
    id: "G4 animated WebP, first frame",
    bytes: animatedWebp,
    name: "a.webp",
    expected: 303,
  },
  {
    id: "G4 GIF",
    bytes: async () =>
      await sharp(await scene(40, 40))
        .gif()
        .toBuffer(),
    name: "a.gif",
    expected: 415,
  },
  {
    id: "G5 SVG",
    bytes: () => Buffer.from(SVG),
    name: "a.svg",
    type: "image/svg+xml",
    expected: 415,
  },
  {
    id: "G5 SVG named .png",
    bytes: () => Buffer.from(SVG),
    name: "a.png",
    type: "image/png",
    expected: 415,
  },
  {
    id: "G5 SVGZ",
    bytes: () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]),
    name: "a.svgz",
    expected: 415,
  },
  {
    id: "G6 HTML named .jpg",
    bytes: () => Buffer.from("<!doctype html><script>alert(1)</script>"),
    name: "a.jpg",
    expected: 415,
  },
  {
    id: "G6 JPEG with a script in a comment",
    bytes: tellingPhoto,
    expected: 303,
  },
  {
    id: "G7 JPEG and ZIP in one",
    bytes: async () =>
      Buffer.concat([await photo(), Buffer.from("PK\x03\x04")]),
    expected: 303,
  },
  {
    id: "G7 PDF with JavaScript",
    bytes: () => pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
    name: "a.pdf",
    expected: 303,
  },
  {
    id: "G9 encrypted PDF",
    bytes: () => pdf("/Encrypt 2 0 R"),
    name: "a.pdf",
    expected: 422,
  },
  {
    id: "G9 truncated PDF",
    bytes: () => pdf().subarray(0, 40),
    name: "a.pdf",
    expected: 422,
  },
  { id: "G9 no bytes", bytes: () => Buffer.alloc(0), expected: 422 },
  { id: "G9 one byte", bytes: () => Buffer.from([0xff]), expected: 422 },
  {
    id: "G14 CMYK",
    bytes: async () =>
      await sharp(await scene(60, 60))
        .toColourspace("cmyk")
        .jpeg()
        .toBuffer(),
    expected: 303,
  },
  {
    id: "G14 16 bits",
    bytes: async () =>
      await sharp(await scene(60, 60))
        .toColourspace("rgb16")
        .png()
        .toBuffer(),
    expected: 303,
  },
  {
    id: "G14 grey, progressive",
    bytes: async () =>
      await sharp(await scene(60, 60))
        .greyscale()
        .jpeg({ progressive: true })
        .toBuffer(),
    expected: 303,
  },
  {
    id: "G14 cut short",
    bytes: async () => (await photo()).subarray(0, 900),
    expected: 422,
  },
  {
    id: "G16 double ending",
    bytes: () => photo(200, 200, 5),
    name: "a.jpg.php",
    expected: 303,
  },
  {
    id: "G16 PHP",
    bytes: () => Buffer.from("<?php system($_GET[0]); ?>"),
    name: "a.pHp",
    expected: 415,
  },
  {
    id: "G17 a photo that says it is HTML",
    bytes: () => photo(200, 200, 7),
    type: "text/html",
    expected: 303,
  },
  {
    id: "G18 13 MB photo",
    bytes: async () =>
      Buffer.concat([await photo(), Buffer.alloc(13 * 1024 * 1024)]),
    expected: 413,
  },
  {
    id: "G25 not to be decoded",
    bytes: async () => (await photo()).fill(0xaa, 300, 700),
    expected: 422,
  },
];

async function animatedWebp(): Promise<Buffer> {
  const frames = await Promise.all(
    [1, 2, 3].map((seed) => scene(64, 64, { seed })),
  );
  return await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}
