import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePng } from "#app/server/png.server";

/** Reads a PNG by a library that had no hand in writing it. */
function decoded(png: Buffer, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${png.toString("base64")}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  const options = { font: { loadSystemFonts: false } };
  return new Resvg(svg, options).render().pixels;
}

test("what is written is what is read, pixel by pixel", async () => {
  const size = fc.integer({ min: 1, max: 40 });
  await fc.assert(
    fc.asyncProperty(
      size,
      size,
      fc.infiniteStream(fc.nat(255)),
      async (...drawn) => {
        const [width, height, values] = drawn;
        const rgba = new Uint8Array(width * height * 4);
        for (let at = 0; at < rgba.length; at += 1) {
          rgba[at] = at % 4 === 3 ? 255 : values.next().value;
        }
        const png = await encodePng({ width, height, rgba });
        expect([...decoded(png, width, height)]).toEqual([...rgba]);
      },
    ),
    { numRuns: 25 },
  );
});
