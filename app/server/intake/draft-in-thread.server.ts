import { createHash } from "node:crypto";
import type { IntakeDraft } from "#app/domain/intake/draft";
import { doubtedForOcr } from "#app/domain/intake/confidence";
import { draftPlan, type DraftOptions } from "#app/domain/intake/draft-plan";
import { readDocument } from "./read-document.server";
import {
  ReadingError,
  type ReadingProgress,
  type ReadingRefusal,
} from "./reading.server";

/** A document to be read, with what is known of its plan. */
export interface DraftTask {
  name: string;
  bytes: Uint8Array;
  options: DraftOptions;
  /** What the document is called, where its bytes come from another file. */
  file?: string;
  /** The SHA-256 of the document of pictures in which these bytes were recognized. */
  recognizedFrom?: string;
}

/** A draft with the lines that its places name, or why there is none. */
export type DraftResult =
  | {
      ok: true;
      draft: IntakeDraft;
      lines: string[];
      pages: (number | null)[] | null;
    }
  | { ok: false; reason: ReadingRefusal };

/** Reads a document and drafts its plan, here and now; called inside a thread of its own. */
export async function draftInThread(
  { name, bytes, options, file = name, recognizedFrom }: DraftTask,
  say?: (progress: ReadingProgress) => void,
): Promise<DraftResult> {
  try {
    const reading = await readDocument(name, bytes, { say, recognizedFrom });
    const sha256 =
      recognizedFrom ?? createHash("sha256").update(bytes).digest("hex");
    const plan = draftPlan({ ...reading, file, sha256 }, options);
    const draft = recognizedFrom === undefined ? plan : doubtedForOcr(plan);
    const { lines, pages } = reading;
    return { ok: true, draft, lines, pages };
  } catch (error) {
    if (error instanceof ReadingError)
      return { ok: false, reason: error.reason };
    if (error instanceof RangeError) return { ok: false, reason: "broken" };
    throw error;
  }
}
