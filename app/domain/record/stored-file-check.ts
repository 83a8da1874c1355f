import { createHash } from "node:crypto";
import type { EvidenceStore } from "../evidence/evidence-store";
import { publicationProblem } from "./publication-audit";
import type { PublicationFacts } from "./publication-facts";
import type { RecordProblem } from "./record-fault";

/** Whether what lies in the store under a hash is what the hash says; null where it is. */
export async function storedFileProblem(
  store: EvidenceStore,
  sha256: string,
): Promise<RecordProblem | null> {
  const opened = await store.open(sha256);
  if (opened === null) return "file_missing";
  const hash = createHash("sha256");
  const reader = opened.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    hash.update(value);
  }
  return hash.digest("hex") === sha256 ? null : "file_differs";
}

/** The first thing wrong with the files of a published update, where there is a store to ask; a file whose words were removed is asked for no more. */
async function filesProblem(
  store: EvidenceStore | null,
  update: Pick<PublicationFacts, "content"> | undefined,
): Promise<RecordProblem | null> {
  if (store === null) return null;
  for (const { file, title } of update?.content.evidence ?? []) {
    if (file === undefined || title === "") continue;
    const problem = await storedFileProblem(store, file.sha256);
    if (problem !== null) return problem;
  }
  return null;
}

/** The store that a check of the record may ask; null where it has none. */
export interface StoreAtHand {
  store: EvidenceStore | null;
}

/** What a check of the record may look at besides the database. */
export interface RecordAsides extends Partial<StoreAtHand> {
  signed?: { size: number; root: string } | null;
}

/** Holds an entry of a published update against its rows, what removals left, and its files against their hashes. */
export async function publishedProblem(
  store: EvidenceStore | null,
  entry: Parameters<typeof publicationProblem>[0],
  facts: ReadonlyMap<string, PublicationFacts>,
  left: ReadonlyMap<string, string | null> = new Map(),
): Promise<RecordProblem | null> {
  const fact = facts.get(entry.update);
  return (
    publicationProblem(entry, fact, left) ?? (await filesProblem(store, fact))
  );
}
