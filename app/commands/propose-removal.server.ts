import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { listOwnFiles } from "#db/queries/evidence/received-files";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  claimPart,
  type PartRefused,
} from "#db/queries/removal/removal-attempts";
import { tellSeconds } from "#db/queries/account/second-people";
import { listRemovalSeconds } from "#db/queries/removal/removal-seconds";
import { insertRemoval, listRemovalsOf } from "#db/queries/removal/removals";
import { limaDay } from "#app/domain/text/calendar";
import { recordEntry } from "#app/domain/record/record-entry";
import {
  actFits,
  isGone,
  isInForce,
  redacted,
  type RemovablePart,
  type RemovalReplacement,
} from "#app/domain/removal/removal";
import type { NewRemoval, Removal } from "#app/domain/removal/removal-case";
import type { RemovalInput } from "#app/domain/removal/removal-input";
import type { Actor } from "#app/domain/account/user";

/** A moderator wants something of a public update out of sight. */
export interface ProposeRemovalRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  input: RemovalInput;
  now: Date;
}

export type ProposeRemovalRefusal =
  | PartRefused["reason"]
  | "act_does_not_fit"
  | "not_urgent"
  | "already_open"
  | "already_hidden"
  | "phrase_not_found"
  | "replacement_missing";

export type ProposeRemovalResult =
  | { ok: true; removalId: string; outcome: "proposed" | "hidden" }
  | { ok: false; reason: ProposeRemovalRefusal };

/**
 * Keeps a proposal until another person confirms it; nothing public changes yet. Only a hiding may be
 * urgent: it holds at once, which enters the record, and lifts by itself where nobody confirms it in
 * `URGENT_DAYS` days.
 */
export async function proposeRemoval(
  db: Database,
  request: ProposeRemovalRequest,
): Promise<ProposeRemovalResult> {
  return await writeTransaction(db, (trx) => propose(trx, request));
}

async function propose(
  trx: Database,
  { actor, updateId, input, now }: ProposeRemovalRequest,
): Promise<ProposeRemovalResult> {
  const { part, partId, act, urgent } = input;
  const asked = { updateId, part, partId };
  const claimed = await claimPart(trx, asked, { actor, now });
  if (!claimed.ok) return claimed;
  const others = await listRemovalsOf(trx, updateId);
  const refusal = refusalOf(input, claimed.part, others, now);
  if (refusal !== null) return { ok: false, reason: refusal };
  const made = await replacementOf(trx, actor, input, claimed.part);
  if ("refusal" in made) return { ok: false, reason: made.refusal };
  const removal: NewRemoval = {
    id: randomUUID(),
    ...{ updateId, part, partId, act, urgent },
    ground: input.ground,
    note: input.note,
    replacement: made.replacement,
    proposedBy: actor.id,
    proposedAt: now.toISOString(),
  };
  await insertRemoval(trx, removal);
  if (urgent) await recordHiding(trx, removal, claimed.targetCode, now);
  const { writerId } = claimed.part;
  const seconds = await listRemovalSeconds(trx, removal, { writerId, now });
  const waiting = { waits: "removal", thing: removal.id } as const;
  await tellSeconds(trx, seconds, waiting, now);
  const outcome = urgent ? "hidden" : "proposed";
  return { ok: true, removalId: removal.id, outcome };
}

function refusalOf(
  { part, partId, act, urgent }: RemovalInput,
  found: RemovablePart,
  others: readonly Removal[],
  now: Date,
): ProposeRemovalRefusal | null {
  if (isGone(found)) return "part_not_found";
  if (!actFits(act, part)) return "act_does_not_fit";
  if (urgent && act !== "hide") return "not_urgent";
  const day = limaDay(now);
  const own = others.filter((it) => it.part === part && it.partId === partId);
  if (own.some((it) => it.state === "proposed")) return "already_open";
  const hiding = own.some((it) => it.act === "hide" && isInForce(it, day));
  if (hiding && act === "hide") return "already_hidden";
  return null;
}

/** What would stand in the part's place; null for nothing. */
async function replacementOf(
  trx: Database,
  actor: Pick<Actor, "id">,
  { act, phrases, replacement: url, received }: RemovalInput,
  { words, place }: RemovablePart,
): Promise<
  | { replacement: RemovalReplacement | null }
  | { refusal: "phrase_not_found" | "replacement_missing" }
> {
  if (act === "redact") {
    const left = redacted([words, place ?? ""], phrases);
    if (left === null) return { refusal: "phrase_not_found" };
    const [wordsLeft = "", placeLeft = ""] = left;
    const texts = {
      words: wordsLeft,
      place: place === null ? null : placeLeft,
    };
    return { replacement: { kind: "texts", ...texts } };
  }
  if (act !== "replace") return { replacement: null };
  if (received !== null) {
    const files = await listOwnFiles(trx, actor.id, [received]);
    return files.has(received)
      ? { replacement: { kind: "file", received } }
      : { refusal: "replacement_missing" };
  }
  return url === null
    ? { refusal: "replacement_missing" }
    : { replacement: { kind: "link", url } };
}

async function recordHiding(
  trx: Database,
  removal: NewRemoval,
  target: string,
  now: Date,
): Promise<void> {
  const { id, updateId: update, part, partId, act, ground } = removal;
  const subject = { removal: id, update, target, part, partId, act, ground };
  const entry = recordEntry("content_removed", now, {
    ...subject,
    urgent: true,
    after: null,
    people: [removal.proposedBy],
  });
  await appendRecordEntry(trx, entry, now);
}
