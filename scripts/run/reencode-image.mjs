import { Buffer } from "node:buffer";
import { readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";

/**
 * Decodes one image, away from the process that serves: whatever a decoder does, only this ends.
 * `node reencode-image.mjs INPUT OUTPUT THUMBNAIL` writes both pictures without any metadata, the
 * second small, and prints what they are as JSON. A fourth argument is a list of parts, in pixels of what
 * is served, whose every pixel is black in both.
 */

const [input, output, thumbnail, parts = "[]"] = process.argv.slice(2);

const MOST_PIXELS = 40_000_000;
/** Seconds that the decoder may take. */
const SECONDS = 5;
/** Longest side of what is served: enough to read a photographed page. */
const LONGEST_SIDE = 4096;
const THUMBNAIL_SIDE = 320;
const GREY = { width: 9, height: 8 };

// Nothing is decoded but these three, whatever a file says it is.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp"].map(
    (format) => `VipsForeignLoad${format}Buffer`,
  ),
});
sharp.cache(false);
sharp.concurrency(1);

const options = {
  limitInputPixels: MOST_PIXELS,
  pages: 1,
  sequentialRead: false,
  failOn: "error",
};

function encoded(image, format) {
  if (format === "jpeg") return image.jpeg({ quality: 85 });
  if (format === "png") return image.png({ compressionLevel: 6 });
  return image.webp({ quality: 85, effort: 2 });
}

/** Black and opaque wherever a part lies: what was there is overwritten, not hidden. */
async function blackened(image, covered) {
  const { data, info } = await image
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  // Of two or four channels the last one says how opaque a pixel is.
  const black =
    channels % 2 === 0
      ? [...Array(channels - 1).fill(0), 255]
      : Array(channels).fill(0);
  for (const { x, y, ...size } of covered) {
    const line = Buffer.from(
      Array.from(
        { length: Math.min(size.width, width - x) },
        () => black,
      ).flat(),
    );
    const last = Math.min(y + size.height, height);
    for (let at = y; at < last; at += 1) {
      line.copy(data, (at * width + x) * channels);
    }
  }
  return sharp(data, { raw: { width, height, channels } });
}

async function reencode(bytes, covered) {
  const { format, width, height } = await sharp(bytes, {
    ...options,
    limitInputPixels: false,
  }).metadata();
  if (!["jpeg", "png", "webp"].includes(format))
    return { problem: "wrong_type" };
  if (width * height > MOST_PIXELS) return { problem: "too_many_pixels" };
  const upright = sharp(bytes, options)
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .toColourspace("srgb");
  const inside = { fit: "inside", withoutEnlargement: true };
  const side = (length) => ({ width: length, height: length, ...inside });
  const shown = upright.clone().resize(side(LONGEST_SIDE));
  const whole = await encoded(
    covered.length === 0 ? shown : await blackened(shown, covered),
    format,
  ).toBuffer({ resolveWithObject: true });
  // Made from what is served, so that the big picture is decoded once.
  const small = await sharp(whole.data)
    .resize(side(THUMBNAIL_SIDE))
    .flatten({ background: "#ffffff" })
    .webp({ quality: 70, effort: 3 })
    .toBuffer({ resolveWithObject: true });
  const grey = await sharp(whole.data)
    .flatten({ background: "#ffffff" })
    .greyscale()
    .resize({ ...GREY, fit: "fill" })
    .raw()
    .toBuffer();
  await writeFile(output, whole.data);
  await writeFile(thumbnail, small.data);
  return {
    format,
    width: whole.info.width,
    height: whole.info.height,
    thumbnail: { width: small.info.width, height: small.info.height },
    grey: [...grey],
  };
}

try {
  console.log(
    JSON.stringify(await reencode(await readFile(input), JSON.parse(parts))),
  );
} catch {
  console.log(JSON.stringify({ problem: "unreadable" }));
}
