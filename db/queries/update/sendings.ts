import type { DraftFields } from "#app/domain/update/draft-fields";
import type { Instant } from "#app/domain/text/calendar";
import type { UpdateState } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { deleteDraft, saveDraft } from "./update-drafts";
import { insertUpdateVersion, type SubmittedVersion } from "./update-versions";
import { changeUpdateState, insertUpdate, type UpdateHead } from "./updates";

/** An accepted sending as it is stored: where the update goes, and what was typed or submitted. */
export interface NewSending {
  /** Where the update stood; null for a new one. */
  from: UpdateHead | null;
  id: string;
  targetCode: string;
  authorId: string;
  toState: UpdateState;
  toVersion: number;
  language: UpdateHead["language"];
  at: Instant;
  words:
    | { draft: DraftFields }
    | {
        submitted: Pick<SubmittedVersion, "content" | "contentHash">;
        salt: string;
      };
}

/**
 * Stores a sending: the update's new state and version, and its words, as a draft or as a version for
 * good, whose draft is then forgotten. False where the update no longer stands where it stood; the
 * transaction must then end without keeping anything.
 */
export async function storeSending(
  trx: Database,
  sending: NewSending,
): Promise<boolean> {
  const { id: updateId, at, toVersion: version, words } = sending;
  const moved = await moveUpdate(trx, sending);
  if (!moved) return false;
  if ("draft" in words) {
    await saveDraft(trx, { updateId, fields: words.draft, savedAt: at });
    return true;
  }
  const { submitted, salt } = words;
  // What is new has no draft yet.
  if (sending.from !== null) await deleteDraft(trx, updateId);
  await insertUpdateVersion(trx, {
    ...submitted,
    salt,
    updateId,
    version,
    submittedAt: at,
  });
  return true;
}

async function moveUpdate(
  trx: Database,
  { from, id, at, language, toState, toVersion, ...sending }: NewSending,
): Promise<boolean> {
  const isSubmitted = "submitted" in sending.words;
  if (from === null) {
    const { targetCode, authorId } = sending;
    await insertUpdate(trx, {
      id,
      targetCode,
      authorId,
      state: toState,
      version: toVersion,
      submittedVersion: isSubmitted ? toVersion : null,
      language,
      createdAt: at,
    });
    return true;
  }
  return await changeUpdateState(trx, {
    id,
    fromState: from.state,
    fromVersion: from.version,
    toState,
    toVersion,
    language,
    changedAt: at,
    ...(isSubmitted ? { submittedVersion: toVersion } : {}),
  });
}
