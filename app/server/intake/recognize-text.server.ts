import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { startOutside } from "../http/outside-program.server";
import { INTAKE_LIMITS } from "./limits.server";
import { RECOGNIZING } from "./recognizing-folders.server";
import type { ReadingProgress, ReadingRefusal } from "./reading.server";

/** What recognizing may cost: milliseconds for a document, and bytes of all that is written meanwhile. */
const LIMITS = { time: 15 * 60_000, written: 600 * 1024 * 1024 };

/** How often it is looked at how much is written. */
const LOOK_MS = 500;

/** How a program is asked: as `ocrmypdf` is, which gives a PDF with the words laid over their pictures. */
const ARGUMENTS = [
  ...["--language", "spa", "--output-type", "pdf", "--skip-text"],
  ...["--jobs", "1", "--tesseract-timeout", "60", "--verbose", "1"],
  ...["document.pdf", "recognized.pdf"],
];

export type Recognition =
  { ok: true; bytes: Uint8Array } | { ok: false; reason: ReadingRefusal };

interface Recognizing {
  program: string;
  /** Below which the program gets a folder of its own, gone afterwards. */
  folder: string;
  time?: number;
  signal?: AbortSignal;
  say?: (progress: ReadingProgress) => void;
}

/**
 * Lets the operator's program put a layer of text over the pictures of a PDF. No shell, no secrets in
 * its surroundings, bounded in time and in what it writes; it and what it started end with `signal`.
 */
export async function recognizeText(
  bytes: Uint8Array,
  { folder: above, ...how }: Recognizing,
): Promise<Recognition> {
  const folder = await mkdtemp(join(above, RECOGNIZING));
  try {
    await writeFile(join(folder, "document.pdf"), bytes, { mode: 0o600 });
    const reason = await run({ ...how, folder });
    if (reason !== null) return { ok: false, reason };
    const output = join(folder, "recognized.pdf");
    const { size } = await stat(output);
    if (size > INTAKE_LIMITS.recognized)
      return { ok: false, reason: "unpacks_too_large" };
    const recognized = await readFile(output);
    return recognized.subarray(0, 5).toString("latin1") === "%PDF-"
      ? { ok: true, bytes: recognized }
      : { ok: false, reason: "ocr_failed" };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { ok: false, reason: "ocr_failed" };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the program to its end; null where it did its work. Rejects where it was cancelled. */
function run({
  program,
  folder,
  time = LIMITS.time,
  signal,
  say,
}: Recognizing): Promise<ReadingRefusal | null> {
  signal?.throwIfAborted();
  const { TESSDATA_PREFIX } = process.env;
  const { child, end } = startOutside(program, ARGUMENTS, {
    folder,
    also: {
      OMP_THREAD_LIMIT: "1",
      ...(TESSDATA_PREFIX === undefined ? {} : { TESSDATA_PREFIX }),
    },
  });
  child.stderr?.on("data", pageCounter(say));
  return new Promise((resolve, reject) => {
    let refusal: ReadingRefusal | null = null;
    const refuse = (reason: ReadingRefusal) => {
      refusal ??= reason;
      end();
    };
    const timer = setTimeout(() => refuse("too_slow"), time);
    const look = setInterval(() => {
      void writtenIn(folder).then((written) => {
        if (written > LIMITS.written) refuse("unpacks_too_large");
      });
    }, LOOK_MS);
    const cancel = () => refuse("cancelled");
    signal?.addEventListener("abort", cancel, { once: true });
    const finish = (code: number | null) => {
      clearTimeout(timer);
      clearInterval(look);
      signal?.removeEventListener("abort", cancel);
      // Nothing that it started may go on beside the next one.
      end();
      if (signal?.aborted === true) reject(new Error("cancelled"));
      else resolve(refusal ?? (code === 0 ? null : "ocr_failed"));
    };
    child.once("error", () => finish(null));
    child.once("close", finish);
  });
}

/** Counts the pages that a program names at the start of its lines, as `    3 Rasterize…` does. */
function pageCounter(say?: (progress: ReadingProgress) => void) {
  const pages = new Set<number>();
  let rest = "";
  return (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString("utf8")}`.split("\n");
    rest = (lines.pop() ?? "").slice(-1_000);
    for (const line of lines) {
      const page = Number(/^\s{0,8}(\d{1,4}) /.exec(line)?.[1] ?? 0);
      if (page > 0 && page <= INTAKE_LIMITS.pages) pages.add(page);
    }
    if (pages.size > 0)
      say?.({ step: "recognizing", done: pages.size, total: null });
  };
}

async function writtenIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
