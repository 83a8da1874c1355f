import { Resvg } from "@resvg/resvg-js";

/** A picture as the colours of its pixels. */
export interface Seen {
  width: number;
  height: number;
  /** Share of a part of the picture that is not of the paper's colour, 0 to 1. */
  inked(part: { x: number; y: number; width: number; height: number }): number;
  /** Whether a colour (`#0b6e5f`) is anywhere in the picture. */
  has(colour: string): boolean;
}

/** Looks at a PNG, by a library that had no hand in writing it. */
export function lookAtPng(png: Uint8Array): Seen {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  const { pixels } = new Resvg(svg, {
    font: { loadSystemFonts: false },
  }).render();
  const colourAt = (x: number, y: number) =>
    pixels
      .subarray((y * width + x) * 4, (y * width + x) * 4 + 3)
      .toString("hex");
  const paper = colourAt(2, 2);
  return {
    width,
    height,
    inked(part) {
      let count = 0;
      for (let y = part.y; y < part.y + part.height; y += 1) {
        for (let x = part.x; x < part.x + part.width; x += 1) {
          if (colourAt(x, y) !== paper) count += 1;
        }
      }
      return count / (part.width * part.height);
    },
    has(colour) {
      const wanted = colour.slice(1);
      for (let at = 0; at < width * height; at += 1) {
        if (colourAt(at % width, Math.floor(at / width)) === wanted)
          return true;
      }
      return false;
    },
  };
}
