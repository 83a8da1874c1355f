import { receiveFile } from "#app/commands/receive-file.server";
import type { FileProblem } from "#app/domain/evidence/evidence-file";
import type { Actor } from "#app/domain/account/user";
import type { AppContext } from "../context.server";
import { openEvidenceStore } from "./evidence-store.server";
import { inspectFile } from "./inspect-file.server";
import { noteRefusedFile, scanProblem } from "./scan-problem.server";
import type { UploadedFile } from "./upload.server";

/** A file of a form once it was looked at: the id it is known by from now on, or why it was not taken. */
export type SortedFile = { field: string; name: string } & (
  { id: string; kind: "image" | "pdf" } | { problem: FileProblem }
);

/**
 * Takes in the files of a form one after the other, so that one sender has one decoder. Each good one
 * stays, whatever is wrong with the others or with the form.
 */
export async function sortFiles(
  context: AppContext,
  actor: Pick<Actor, "id">,
): Promise<SortedFile[]> {
  const sorted: SortedFile[] = [];
  for (const uploaded of context.upload?.files ?? []) {
    const file = await sortFile(context, actor, uploaded);
    if (file !== null) sorted.push(file);
  }
  return sorted;
}

async function sortFile(
  context: AppContext,
  actor: Pick<Actor, "id">,
  uploaded: UploadedFile,
): Promise<SortedFile | null> {
  const { field, name } = uploaded;
  if ("problem" in uploaded) {
    const { problem } = uploaded;
    return problem === "not_kept" ? null : { field, name, problem };
  }
  const { kind, path } = uploaded;
  if (kind === "document") return { field, name, problem: "wrong_type" };
  const problem = await scanProblem(context, path);
  if (problem !== null) return { field, name, problem };
  const inspected = await inspectFile({ name, kind, path });
  if ("problem" in inspected) {
    noteRefusedFile(context, inspected.problem);
    return { field, name, problem: inspected.problem };
  }
  const store = openEvidenceStore(context.settings);
  const { file } = inspected;
  const now = context.now();
  const taken = await receiveFile(context.db, store, { actor, file, now });
  if (taken.ok) return { field, name, id: taken.id, kind };
  return taken.reason === "quota" ? { field, name, problem: "quota" } : null;
}
