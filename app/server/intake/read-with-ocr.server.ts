import { createHash } from "node:crypto";
import { Turns } from "../http/turns.server";
import { draftDocument } from "./draft-document.server";
import type { DraftResult, DraftTask } from "./draft-in-thread.server";
import { recognizeText } from "./recognize-text.server";
import type { ReadingProgress } from "./reading.server";

/** Documents that are read at once, and that may wait for it. */
const READERS = new Turns({ atOnce: 1, waiting: 20 });

/** Documents whose pictures are read at once; that takes minutes, and nobody else's reading waits for it. */
const RECOGNIZERS = new Turns({ atOnce: 1, waiting: 5 });

const TOO_SLOW = { ok: false, reason: "too_slow" } as const;

/** What a reading needs beside its document. */
export interface OcrReading {
  /** The program that recognizes text, where the operator named one. */
  program: string | null;
  /** Where it may write. */
  folder: string;
  signal?: AbortSignal;
  say?: (progress: ReadingProgress) => void;
}

/**
 * Reads a document and drafts its plan. Pages that are pictures are read by the operator's program,
 * where there is one, and every item then says that its words were recognized.
 */
export async function readWithOcr(
  task: DraftTask,
  { program, folder, signal, say }: OcrReading,
): Promise<DraftResult> {
  const how = { ...(signal ? { signal } : {}), ...(say ? { say } : {}) };
  const reading = await READERS.take(() => draftDocument(task, how));
  const isPictures =
    reading?.ok === false && reading.reason === "no_text_layer";
  if (program === null || !isPictures) return reading ?? TOO_SLOW;
  const recognized = await RECOGNIZERS.take(() =>
    recognizeText(task.bytes, { program, folder, ...how }),
  );
  if (recognized === null) return TOO_SLOW;
  if (!recognized.ok) return recognized;
  const recognizedFrom = createHash("sha256").update(task.bytes).digest("hex");
  const again = { ...task, name: "plan.pdf", bytes: recognized.bytes };
  const result = await READERS.take(() =>
    draftDocument({ ...again, file: task.name, recognizedFrom }, how),
  );
  // A program that found nothing has left pictures.
  const isStill = result?.ok === false && result.reason === "no_text_layer";
  return isStill ? { ok: false, reason: "ocr_failed" } : (result ?? TOO_SLOW);
}
