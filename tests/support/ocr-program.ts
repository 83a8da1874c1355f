import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A program that is asked as `ocrmypdf` is. `body` is what it does, in JavaScript, between reading its
 * arguments (`args`) and its end; `here` is the folder of the program itself, `fs` the file system.
 */
export async function ocrProgram(
  body: string,
  recognized: Uint8Array = new Uint8Array(0),
): Promise<{ program: string; folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "ocr-"));
  const program = join(folder, "ocr");
  await writeFile(join(folder, "result.pdf"), recognized);
  const lines = [
    `#!${process.execPath}`,
    `const fs = require("node:fs");`,
    `const here = ${JSON.stringify(folder)};`,
    `const args = process.argv.slice(2);`,
    body,
  ];
  await writeFile(program, lines.join("\n"));
  await chmod(program, 0o700);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { program, folder, remove };
}

/** What a program does that finds the text: names two pages, and gives the recognized document. */
export const RECOGNIZES = `
  if (!args.includes("spa") || !fs.existsSync("document.pdf")) process.exit(2);
  process.stderr.write("    1 Rasterize\\n    2 Rasterize\\n");
  fs.copyFileSync(here + "/result.pdf", args.at(-1));
`;
