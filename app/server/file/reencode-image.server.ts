import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { sha256Hex } from "#app/domain/proof/commitment";
import {
  FILE_PROBLEMS,
  type FileProblem,
} from "#app/domain/evidence/evidence-file";
import { differenceHash } from "#app/domain/evidence/photo-hash";
import type { PhotoBox } from "#app/domain/evidence/photo-grid";
import type { FileContent } from "#db/queries/evidence/stored-files";
import { Turns } from "../http/turns.server";

/** Images that are decoded at once, and that may wait for it. */
const DECODERS = new Turns({ atOnce: 2, waiting: 24 });

/** Milliseconds after which a decoder is ended, its own start included. */
const DECODER_TIME = 10_000;

const side = z.number().int().min(1);

/** What the decoder prints. */
const Decoded = z.union([
  z.object({ problem: z.enum(FILE_PROBLEMS) }),
  z.object({
    format: z.enum(["jpeg", "png", "webp"]),
    width: side,
    height: side,
    thumbnail: z.object({ width: side, height: side }),
    grey: z.array(z.number()),
  }),
]);

/**
 * Decodes an image in a process of its own and writes it anew beside itself, upright, without metadata,
 * and with these parts black; or says why not, also where too many wait.
 */
export async function reencodeImage(
  path: string,
  covered: readonly PhotoBox[] = [],
): Promise<FileContent | { problem: FileProblem }> {
  const content = await DECODERS.take(() => reencoded(path, covered));
  return content ?? { problem: "busy" };
}

async function reencoded(
  path: string,
  covered: readonly PhotoBox[],
): Promise<FileContent | { problem: FileProblem }> {
  const [whole, small] = [`${path}.whole`, `${path}.small`];
  const boxes = JSON.stringify(covered);
  const printed = await runDecoder([path, whole, small, boxes]);
  const decoded = Decoded.safeParse(printed);
  // Killed, crashed or lost for words: whatever it was, it is no picture that can be shown.
  if (!decoded.success) return { problem: "unreadable" };
  if ("problem" in decoded.data) return decoded.data;
  const { format, width, height, thumbnail, grey } = decoded.data;
  const content = await readFile(whole);
  const thumbnailContent = await readFile(small);
  return {
    sha256: sha256Hex(content),
    mediaType: `image/${format}`,
    bytes: content.length,
    width,
    height,
    thumbnail: { sha256: sha256Hex(thumbnailContent), ...thumbnail },
    perceptualHash: differenceHash(grey),
    content,
    thumbnailContent,
  };
}

/** Runs the decoder to its end or to its time, and gives what it printed as JSON; null where that is nothing. */
async function runDecoder(paths: readonly string[]): Promise<unknown> {
  return await new Promise((resolve) => {
    const args = ["--max-old-space-size=128", decoderPath(), ...paths];
    const options = {
      timeout: DECODER_TIME,
      killSignal: "SIGKILL" as const,
      maxBuffer: 64 * 1024,
      // None of the keys and addresses of this process.
      env: { NODE_ENV: "production" as const, PATH: process.env["PATH"] },
    };
    execFile(process.execPath, args, options, (_error, stdout) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        resolve(null);
      }
    });
  });
}

const DECODER = "scripts/run/reencode-image.mjs";

/** The decoder's own file, above wherever this code lies once it is built. */
function decoderPath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, DECODER)) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return join(folder, DECODER);
}
