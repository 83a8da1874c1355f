import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { blankPart } from "#db/queries/removal/blanking";
import { blankWaitingCopies } from "#db/queries/removal/copy-blanking";
import { askClearance } from "#db/queries/decision/clearances";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  claimPart,
  type PartRefused,
} from "#db/queries/removal/removal-attempts";
import {
  appendRemovalDecision,
  blankRemovalWords,
  findRemoval,
  moveRemoval,
} from "#db/queries/removal/removals";
import { listOwnFiles } from "#db/queries/evidence/received-files";
import { storeUpdateWords } from "#db/queries/update/update-words";
import { limaDay } from "#app/domain/text/calendar";
import { recordEntry } from "#app/domain/record/record-entry";
import type { RemovalState } from "#app/domain/removal/removal";
import { removalBar, type Removal } from "#app/domain/removal/removal-case";
import type { RemovalDecision } from "#app/domain/removal/removal-input";
import type { Actor } from "#app/domain/account/user";

/** A person confirms, declines or lifts a removal that they saw. */
export interface DecideRemovalRequest {
  actor: Pick<Actor, "id">;
  removalId: string;
  decision: RemovalDecision;
  now: Date;
}

export type DecideRemovalRefusal =
  | PartRefused["reason"]
  | "removal_not_found"
  | "own_proposal"
  | "not_open"
  | "replacement_missing";

export type DecideRemovalResult =
  | { ok: true; outcome: "in_force" | "declined" | "lifted" }
  | { ok: false; reason: DecideRemovalRefusal };

/**
 * Settles a removal by a person other than whoever proposed it. What is redacted, replaced or removed
 * is blanked in the same transaction as its entry, with the salts that could have told it; files and
 * freed pages are noted for `clearRemoved`. Lifting gives back what was hidden, word for word.
 */
export async function decideRemoval(
  db: Database,
  request: DecideRemovalRequest,
): Promise<DecideRemovalResult> {
  return await writeTransaction(db, (trx) => decide(trx, request));
}

async function decide(
  trx: Database,
  { actor, removalId, decision, now }: DecideRemovalRequest,
): Promise<DecideRemovalResult> {
  const seen = await findRemoval(trx, removalId);
  if (seen === null) return { ok: false, reason: "removal_not_found" };
  const claimed = await claimPart(trx, seen, { actor, now });
  if (!claimed.ok) return claimed;
  // Read again now that nobody else can move it.
  const removal = (await findRemoval(trx, removalId)) ?? seen;
  const day = limaDay(now);
  const { person } = claimed;
  const bar = removalBar(removal, { decision, actor: person, day });
  if (bar !== null) return { ok: false, reason: bar };
  if (decision === "confirm" && !(await hasReplacement(trx, removal))) {
    return { ok: false, reason: "replacement_missing" };
  }
  const at = now.toISOString();
  const outcome = OUTCOMES[decision];
  const effectiveAt =
    decision === "confirm" ? (removal.effectiveAt ?? at) : removal.effectiveAt;
  const next = { state: outcome, effectiveAt, at };
  if (!(await moveRemoval(trx, removal, next))) {
    return { ok: false, reason: "not_open" };
  }
  const deciderId = actor.id;
  const id = randomUUID();
  const decided = { id, removal, deciderId, action: decision, decidedAt: at };
  await appendRemovalDecision(trx, decided);
  if (decision === "confirm") await confirm(trx, removal, deciderId, now);
  if (decision === "lift") await recordReturn(trx, removal, deciderId, now);
  return { ok: true, outcome };
}

const OUTCOMES = {
  confirm: "in_force",
  decline: "declined",
  lift: "lifted",
} as const satisfies Record<RemovalDecision, RemovalState>;

/** A file that was to stand in may have been swept away, or be gone with its sender. */
async function hasReplacement(trx: Database, removal: Removal) {
  const { replacement, proposedBy } = removal;
  if (replacement?.kind !== "file") return true;
  const { received } = replacement;
  return (await listOwnFiles(trx, proposedBy, [received])).has(received);
}

/** Does what was proposed, and says so in the record; an urgent hiding has its entry already. */
async function confirm(
  trx: Database,
  removal: Removal,
  confirmedBy: string,
  now: Date,
): Promise<void> {
  const { id, targetCode: target, updateId: update, part, partId } = removal;
  if (removal.urgent) {
    const fields = { removal: id, target, by: confirmedBy };
    const entry = recordEntry("removal_confirmed", now, fields);
    return void (await appendRecordEntry(trx, entry, now));
  }
  const after = removal.act === "hide" ? null : await blank(trx, removal, now);
  const { act, ground, urgent, proposedBy } = removal;
  const entry = recordEntry("content_removed", now, {
    ...{ removal: id, update, target, part, partId, act, ground, urgent },
    after,
    people: [proposedBy, confirmedBy],
  });
  await appendRecordEntry(trx, entry, now);
}

async function blank(
  trx: Database,
  removal: Removal,
  now: Date,
): Promise<string | null> {
  const { id, updateId, part, partId, replacement } = removal;
  const blanking = { updateId, part: { part, partId }, replacement };
  const after = await blankPart(trx, blanking);
  const removed = { removal: id, update: updateId, part, partId };
  await blankWaitingCopies(trx, removed, now);
  await blankRemovalWords(trx, { updateId, part, partId });
  await storeUpdateWords(trx, [updateId]);
  await askClearance(trx, { subject: id, kind: "pages" });
  return after;
}

async function recordReturn(
  trx: Database,
  removal: Removal,
  by: string,
  now: Date,
): Promise<void> {
  const { id, targetCode: target, updateId: update, part, partId } = removal;
  const fields = { removal: id, update, target, part, partId, by };
  const entry = recordEntry("content_restored", now, fields);
  await appendRecordEntry(trx, entry, now);
}
