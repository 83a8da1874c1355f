import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePng } from "#app/server/page/png.server";

/** Reads a PNG by a library that had no hand in writing it. */
function decoded(png: Buffer, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${png.toString("base64")}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  const options = { font: { loadSystemFonts: false } };
  return new Resvg(svg, options).render().pixels;
}

const side = fc.integer({ min: 1, max: 40 });

/** Small opaque pictures of any colours. */
const picture = fc.tuple(side, side).chain(([width, height]) => {
  const bytes = width * height * 4;
  const drawn = fc.uint8Array({ minLength: bytes, maxLength: bytes });
  return drawn.map((rgba) => {
    for (let at = 3; at < bytes; at += 4) rgba[at] = 255;
    return { width, height, rgba };
  });
});

test("what is written is what is read, pixel by pixel", async () => {
  await fc.assert(
    fc.asyncProperty(picture, async (pixels) => {
      const { width, height, rgba } = pixels;
      const png = await encodePng(pixels);
      expect([...decoded(png, width, height)]).toEqual([...rgba]);
    }),
    { numRuns: 25 },
  );
});
