import { checkPackedParts } from "./packed-parts.server";
import { readHtml } from "./read-html.server";
import { ReadingError } from "./reading.server";

/** The lines of a Word document, its tables row by row; checks what is packed in it first. */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
  checkPackedParts(bytes);
  const { convertToHtml, images } = await import("mammoth").then(
    (module) => module.default ?? module,
  );
  try {
    const { value } = await convertToHtml(
      { buffer: Buffer.from(bytes) },
      // Pictures hold no words; their bytes stay where they are.
      { convertImage: images.imgElement(() => Promise.resolve({ src: "" })) },
    );
    return readHtml(value);
  } catch {
    throw new ReadingError("broken");
  }
}
