import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fillPlanDraft } from "#app/commands/fill-plan-draft.server";
import { startPlanDraft } from "#app/commands/start-plan-draft.server";
import { sha256Hex } from "#app/domain/commitment";
import type { PlanDraft } from "#app/domain/plan-draft";
import type { PlanUploadInput } from "#app/domain/plan-draft-input";
import type { Actor } from "#app/domain/user";
import { listProvinces } from "#db/queries/provinces";
import type { AppContext } from "./context.server";
import type { Settings } from "./env.server";
import { evidenceFolder } from "./evidence-folder.server";
import { draftDocument } from "./intake/draft-document.server";
import { Turns } from "./turns.server";

/** Documents that are read at once, and that may wait for it. */
const READERS = new Turns({ atOnce: 1, waiting: 20 });

/** Where plans' documents lie, by their hash. */
export function planStore({ dataDir }: Pick<Settings, "dataDir">) {
  return evidenceFolder(join(dataDir, "documents"));
}

/** Keeps an uploaded document by its hash, opens its draft and begins to read it; the answer does not wait for that. */
export async function receivePlan(
  context: AppContext,
  actor: Actor,
  input: PlanUploadInput,
  file: { name: string; path: string },
): ReturnType<typeof startPlanDraft> {
  const bytes = await readFile(file.path);
  const sha256 = sha256Hex(bytes);
  await planStore(context.settings).put(sha256, bytes);
  const started = await startPlanDraft(context.db, {
    ...{ actor, input, document: { file: file.name, sha256 } },
    now: context.now(),
  });
  if (started.ok) {
    const facts = { id: started.draftId, provinceSlug: input.province };
    const named = { documentFile: file.name, termId: input.term };
    beginReading(context, { ...facts, ...named }, bytes);
  }
  return started;
}

type Readable = Pick<
  PlanDraft,
  "id" | "provinceSlug" | "termId" | "documentFile"
>;

/** Reads a draft's document in a thread of its own and puts what it finds on the desk. */
function beginReading(
  context: AppContext,
  draft: Readable,
  bytes: Uint8Array,
): void {
  read(context, draft, bytes).catch((error: unknown) => {
    // Nobody waits for it: the page offers to read again what was not read.
    context.log.error({ event: "plan_reading_failed", err: error }, "not read");
  });
}

async function read(
  { db, now }: AppContext,
  { id: draftId, provinceSlug, termId, documentFile }: Readable,
  bytes: Uint8Array,
): Promise<void> {
  const provinces = await listProvinces(db);
  const options = { provinces, province: provinceSlug, term: termId };
  const task = { name: documentFile, bytes, options };
  const turn = await READERS.take(() => draftDocument(task));
  const reading = turn ?? { ok: false as const, reason: "too_slow" };
  await fillPlanDraft(db, { draftId, reading, now: now() });
}

/** Reads a document once more, where its reading was cut off; false where its bytes are gone. */
export async function readAgain(
  context: AppContext,
  draft: PlanDraft,
): Promise<boolean> {
  const stored = await planStore(context.settings).open(draft.documentSha256);
  if (stored === null) return false;
  const bytes = await new Response(stored.body).arrayBuffer();
  beginReading(context, draft, new Uint8Array(bytes));
  return true;
}
