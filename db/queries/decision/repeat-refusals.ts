import { randomUUID } from "node:crypto";
import { isHidden } from "#app/domain/removal/tombstone";
import { limaDay } from "#app/domain/text/calendar";
import { nextState } from "#app/domain/decision/lifecycle";
import { recordEntry } from "#app/domain/record/record-entry";
import type { UpdateContent } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { queueMail } from "../account/mails";
import type { FlawedRefusal } from "../record/flawed-refusals";
import { appendRecordEntry } from "../record/record";
import { listTombstones } from "../removal/tombstones";
import { submitAgain } from "../update/stored-again";
import { listSubmittedVersions } from "../update/update-versions";
import { claimUpdate, type UpdateHead } from "../update/updates";
import { insertRepeat, type NewRepeat } from "./repeated-reviews";

/**
 * Sends a rejection or a retraction to people who had no part in it: the words of a rejected update
 * under their next version, those of one that was taken back as an update of its own, since what this
 * site said between is history. Says so in the record, and to the author. False where it no longer
 * stands, or where nothing is left that anybody could read.
 */
export async function repeatRefusal(
  trx: Database,
  { kind, updateId, version }: FlawedRefusal,
  now: Date,
): Promise<boolean> {
  const head = await claimUpdate(trx, updateId);
  if (head === null || !stands(head, kind, version)) return false;
  const content = await readableWords(trx, updateId, now);
  if (content === null) return false;
  const asNew = kind === "retraction";
  const again = await submitAgain(trx, head, content, { now, asNew });
  const repeat = {
    ...{ id: randomUUID(), kind, updateId, version },
    ...{ againId: again.id, againVersion: again.version },
    repeatedAt: now.toISOString(),
  };
  await insertRepeat(trx, repeat);
  await tell(trx, repeat, head, now);
  return true;
}

function stands(
  { state, submittedVersion }: UpdateHead,
  kind: FlawedRefusal["kind"],
  version: number,
): boolean {
  if (submittedVersion !== version) return false;
  return kind === "rejection"
    ? nextState(state, "repeat") !== null
    : state === "retracted";
}

/** The words without what is out of sight; null where the summary is. */
async function readableWords(
  trx: Database,
  updateId: string,
  now: Date,
): Promise<UpdateContent | null> {
  const found = (await listSubmittedVersions(trx, [updateId])).get(updateId);
  const day = limaDay(now);
  const tombstones = await listTombstones(trx, [updateId], day);
  const gone = tombstones.get(updateId) ?? [];
  if (found === undefined || found.content.summary === "") return null;
  if (isHidden(gone, "summary", updateId)) return null;
  const evidence = found.content.evidence.filter(
    ({ id, title }) => title !== "" && !isHidden(gone, "evidence", id),
  );
  return { ...found.content, evidence };
}

async function tell(
  trx: Database,
  { id: repeat, kind, updateId, version, againId }: NewRepeat,
  { authorId: userId, targetCode: target }: UpdateHead,
  now: Date,
): Promise<void> {
  const entry =
    kind === "rejection"
      ? recordEntry("rejection_repeated", now, { repeat, target })
      : recordEntry("retraction_repeated", now, {
          ...{ repeat, update: updateId, version, target },
        });
  await appendRecordEntry(trx, entry, now);
  const data = { updateId: againId, was: kind };
  await queueMail(trx, { userId }, { kind: "update_repeated", data }, now);
}
