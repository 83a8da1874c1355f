import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outsideProgram, type Outside } from "./outside-program";

/** A program that is asked as `ocrmypdf` is; `body` is what it does once it has read its arguments. */
export async function ocrProgram(
  body: string,
  recognized: Uint8Array = new Uint8Array(0),
): Promise<Outside> {
  const outside = await outsideProgram(body);
  await writeFile(join(outside.folder, "result.pdf"), recognized);
  return outside;
}

/** What a program does that finds the text: names two pages, and gives the recognized document. */
export const RECOGNIZES = `
  if (!args.includes("spa") || !fs.existsSync("document.pdf")) process.exit(2);
  process.stderr.write("    1 Rasterize\\n    2 Rasterize\\n");
  fs.copyFileSync(here + "/result.pdf", args.at(-1));
`;
