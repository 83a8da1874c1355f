import { randomBytes, randomUUID } from "node:crypto";
import { updateContentHash } from "#app/domain/update/update-content-hash";
import type { UpdateContent } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { storeSending } from "./sendings";
import type { UpdateHead } from "./updates";

/** Where words that were decided on go to be decided again. */
export interface SubmittedAgain {
  id: string;
  version: number;
}

/**
 * Submits words that were decided on before once more, under ids and a salt of their own: as the next
 * version of their update, or as the first of an update of its own (`asNew`), by the same author. Throws
 * where the update has moved since `head` was read.
 */
export async function submitAgain(
  trx: Database,
  head: UpdateHead,
  content: UpdateContent,
  { now, asNew = false }: { now: Date; asNew?: boolean },
): Promise<SubmittedAgain> {
  const evidence = content.evidence.map((item) => ({
    ...item,
    id: randomUUID(),
  }));
  const words = { ...content, evidence };
  const salt = randomBytes(32).toString("hex");
  const contentHash = updateContentHash(salt, words);
  const id = asNew ? randomUUID() : head.id;
  const version = asNew ? 1 : head.version + 1;
  const stored = await storeSending(trx, {
    from: asNew ? null : head,
    id,
    targetCode: head.targetCode,
    authorId: head.authorId,
    toState: "submitted",
    toVersion: version,
    language: head.language,
    at: now.toISOString(),
    words: { submitted: { content: words, contentHash }, salt },
  });
  if (!stored) throw new Error("a claimed update has moved");
  return { id, version };
}
