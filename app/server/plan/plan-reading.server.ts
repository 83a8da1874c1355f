import { readFile } from "node:fs/promises";
import { fillPlanDraft } from "#app/commands/fill-plan-draft.server";
import { startPlanDraft } from "#app/commands/start-plan-draft.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { PlanDraft } from "#app/domain/plan/plan-draft";
import type { PlanUploadInput } from "#app/domain/plan/plan-draft-input";
import type { Actor } from "#app/domain/account/user";
import { listDraftsBeingRead } from "#db/queries/plan/plan-drafts";
import { listProvinces } from "#db/queries/province/provinces";
import type { AppContext, AppParts } from "../context.server";
import { readWithOcr } from "../intake/read-with-ocr.server";
import { PlanReadings } from "./plan-readings.server";
import { planStore } from "./plan-store.server";

const READINGS = new PlanReadings();

type Parts = Pick<AppParts, "db" | "settings" | "log" | "now">;
type Readable = Pick<
  PlanDraft,
  "id" | "provinceSlug" | "termId" | "documentFile"
>;

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

/** How far the reading of a draft has come here; null where nobody reads it. */
export function readingOf(draftId: string) {
  return READINGS.standingOf(draftId);
}

/** Ends the reading of a draft; what is on the desk says so. */
export async function cancelReading(
  { db, now }: Pick<Parts, "db" | "now">,
  draftId: string,
): Promise<boolean> {
  READINGS.cancel(draftId);
  const reading = { ok: false, reason: "cancelled" } as const;
  return await fillPlanDraft(db, { draftId, reading, now: now() });
}

/** Reads a draft's document in a thread of its own and puts on the desk what it finds, or why it found nothing. */
function beginReading(parts: Parts, draft: Readable, bytes: Uint8Array): void {
  const { db, log, now } = parts;
  const { id: draftId } = draft;
  const reading = READINGS.read(draftId, async (signal, say) => {
    const found = await read(parts, draft, bytes, { signal, say }).catch(
      (error: unknown) => {
        if (!signal.aborted)
          log.error({ event: "plan_reading_failed", err: error }, "not read");
        return { ok: false as const, reason: "interrupted" };
      },
    );
    // Whoever cancelled has said so already; a site that closes reads on when it opens again.
    if (signal.aborted) return;
    await fillPlanDraft(db, { draftId, reading: found, now: now() });
  });
  reading.catch((error: unknown) => {
    // Nobody waits for it: the page offers to read again what was not read.
    log.error({ event: "plan_reading_failed", err: error }, "not kept");
  });
}

async function read(
  { db, settings }: Parts,
  { provinceSlug, termId, documentFile }: Readable,
  bytes: Uint8Array,
  how: Pick<Parameters<typeof readWithOcr>[1], "signal" | "say">,
) {
  const provinces = await listProvinces(db);
  const options = { provinces, province: provinceSlug, term: termId };
  const task = { name: documentFile, bytes, options };
  const { ocrCommand: program, dataDir: folder } = settings;
  return await readWithOcr(task, { ...how, program, folder });
}

/** Reads a document once more; false where its bytes are gone. */
export async function readAgain(
  parts: Parts,
  draft: Readable & Pick<PlanDraft, "documentSha256">,
): Promise<boolean> {
  const stored = await planStore(parts.settings).open(draft.documentSha256);
  if (stored === null) return false;
  const bytes = await new Response(stored.body).arrayBuffer();
  beginReading(parts, draft, new Uint8Array(bytes));
  return true;
}

/** Takes up the readings that an earlier process left, and ends those of this one when the site closes. */
export async function resumeReadings(parts: Parts): Promise<{ stop(): void }> {
  for (const draft of await listDraftsBeingRead(parts.db)) {
    if (await readAgain(parts, draft)) continue;
    const reading = { ok: false, reason: "interrupted" } as const;
    const filled = { draftId: draft.id, reading, now: parts.now() };
    await fillPlanDraft(parts.db, filled);
  }
  return { stop: () => READINGS.cancelAll() };
}
