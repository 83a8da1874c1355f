import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { reencodeImage } from "#app/server/file/reencode-image.server";
import { temporaryFolder } from "#tests/support/instance";
import { scene } from "#tests/support/photos";

const SIDE = { width: 320, height: 240 };
const PART = { left: 32, top: 48, width: 64, height: 32 };

/** The same scene in every way that a picture may be stored. */
const WAYS: Readonly<Record<string, (image: Sharp) => Promise<Buffer>>> = {
  "a JPEG in four inks": (image) =>
    image.toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer(),
  "a grey JPEG": (image) => image.greyscale().jpeg().toBuffer(),
  "a grey PNG that can be seen through": (image) =>
    image.removeAlpha().greyscale().ensureAlpha(0.5).png().toBuffer(),
  "a PNG of sixteen bits": (image) =>
    image.toColourspace("rgb16").png().toBuffer(),
  "a WebP that can be seen through": (image) =>
    image.removeAlpha().ensureAlpha(0.3).webp().toBuffer(),
};

test.each(Object.entries(WAYS))(
  "%s is black and opaque where it is covered",
  async (_name, stored) => {
    const path = join(await temporaryFolder("black"), "photo");
    const { width, height } = SIDE;
    await writeFile(path, await stored(sharp(await scene(width, height))));
    const { left: x, top: y, ...size } = PART;
    const content = await reencodeImage(path, [{ x, y, ...size }]);
    if ("problem" in content) throw new Error(content.problem);
    const pixels = await sharp(Buffer.from(content.content))
      .extract(PART)
      .ensureAlpha()
      .toColourspace("srgb")
      .raw()
      .toBuffer();
    // What lossy pictures add to an edge comes from what is still to be seen beside it.
    const isRight = pixels.every((value, at) =>
      at % 4 === 3 ? value === 255 : value < 32,
    );
    expect(isRight).toBe(true);
    expect(content).toMatchObject(SIDE);
  },
);
