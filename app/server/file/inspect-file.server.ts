import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileTypeFromBuffer } from "file-type";
import { z } from "zod";
import type { SoundFile } from "#app/commands/receive-file.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import {
  FILE_PROBLEMS,
  type FileProblem,
} from "#app/domain/evidence/evidence-file";
import { pdfProblem } from "#app/domain/evidence/pdf-check";
import { differenceHash } from "#app/domain/evidence/photo-hash";
import { Turns } from "../http/turns.server";

/** Images that are decoded at once, and that may wait for it. */
const DECODERS = new Turns({ atOnce: 2, waiting: 24 });

/** Milliseconds after which a decoder is ended, its own start included. */
const DECODER_TIME = 10_000;

/** A file as it lies on its way in. */
interface IncomingFile {
  path: string;
  kind: "image" | "pdf";
  name: string;
}

export type Inspected = { file: SoundFile } | { problem: FileProblem };

/**
 * Looks at a file by its content and makes it fit to be served: an image is decoded in a process of
 * its own and written anew, upright and without metadata; a document is checked and stays as it is.
 */
export async function inspectFile(incoming: IncomingFile): Promise<Inspected> {
  const bytes = await readFile(incoming.path);
  const type = await fileTypeFromBuffer(bytes);
  const received = {
    name: incoming.name,
    receivedSha256: sha256Hex(bytes),
    receivedBytes: bytes.length,
  };
  if (incoming.kind === "pdf") {
    const problem =
      type?.mime === "application/pdf" ? pdfProblem(bytes) : "wrong_type";
    return problem === null
      ? { file: { ...received, ...documentOf(bytes) } }
      : { problem };
  }
  const isImage = ["jpg", "png", "apng", "webp"].includes(type?.ext ?? "");
  if (!isImage) return { problem: "wrong_type" };
  const turn = await DECODERS.take(() => reencoded(incoming.path));
  if (turn === null) return { problem: "busy" };
  return "problem" in turn ? turn : { file: { ...received, ...turn } };
}

type Content = Omit<SoundFile, "name" | "receivedSha256" | "receivedBytes">;

function documentOf(bytes: Buffer): Content {
  return {
    sha256: sha256Hex(bytes),
    mediaType: "application/pdf",
    bytes: bytes.length,
    width: null,
    height: null,
    thumbnail: null,
    perceptualHash: null,
    content: bytes,
    thumbnailContent: null,
  };
}

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

async function reencoded(
  path: string,
): Promise<Content | { problem: FileProblem }> {
  const [whole, small] = [`${path}.whole`, `${path}.small`];
  const printed = await runDecoder([path, whole, small]);
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
