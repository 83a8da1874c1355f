import { submitUpdate } from "#app/commands/submit-update.server";
import { withdrawUpdate } from "#app/commands/withdraw-update.server";
import type { SubmitInput } from "#app/domain/update/author-sending";
import { limaDay } from "#app/domain/text/calendar";
import { DraftFields } from "#app/domain/update/draft-fields";
import type { EvidenceInput } from "#app/domain/evidence/evidence-input";
import { updateInput } from "#app/domain/update/update-input";
import { rulesFor } from "#app/domain/update/update-subject";
import type { Database } from "#db/client";
import { findUpdateSubject } from "#db/queries/update/update-subjects";
import type { Claim, Writing } from "./act";
import type { Cast } from "./cast";
import { did } from "./did";
import { sendPicture } from "./pictures";
import { findLastSending, lastSending } from "./last-sending";
import { sendingId, type Scene } from "./timeline";

/** Lets an author save or submit what a scene says; sent before, it stays as it is. */
export async function performSending(
  db: Database,
  cast: Cast,
  scene: Scene,
  act: Writing,
): Promise<void> {
  const { told, step, at } = scene;
  const { person } = step;
  const input = await inputOf(db, cast, scene, act);
  const sent = await submitUpdate(db, {
    actor: { id: cast.idOf(person) },
    targetCode: told.target,
    input,
    language: person.language ?? "es",
    now: at,
  });
  did(sent, `${person.name}, ${told.target}`);
}

async function inputOf(
  db: Database,
  cast: Cast,
  scene: Scene,
  act: Writing,
): Promise<SubmitInput> {
  const { told, index, at } = scene;
  const before = await findLastSending(db, cast, scene);
  const sending = {
    submissionId: sendingId(told, index),
    updateId: before?.updateId ?? null,
    version: before?.version ?? null,
  };
  if (act.verb === "save") {
    const fields = DraftFields.parse(act.typed);
    return { ...sending, intent: "draft", fields };
  }
  const subject = await findUpdateSubject(db, told.target);
  if (subject === null) throw new RangeError(`no promise ${told.target}`);
  const typed = {
    ...sending,
    version: sending.version === null ? null : String(sending.version),
    ...typedClaim(act.claim, cast),
    evidence: await evidenceOf(db, cast, scene, act.claim),
  };
  const input = updateInput(rulesFor(subject, limaDay(at))).parse(typed);
  return { ...input, intent: "submit" };
}

/** A claim as its author would type it into the form. */
function typedClaim(claim: Claim, cast: Cast) {
  const { status, since, says, value, reason, group } = claim;
  return {
    status,
    effectiveDate: since,
    summary: says,
    measuredValue: value === undefined ? null : String(value),
    reason: reason ?? null,
    groupId: group === undefined ? null : cast.groupId(group),
  };
}

/** The sources of a claim; a photo among them is sent first, as the form does it. */
async function evidenceOf(
  db: Database,
  cast: Cast,
  { step, at: now }: Scene,
  { sources, since }: Claim,
) {
  const ownerId = cast.idOf(step.person);
  const evidence: EvidenceInput[] = [];
  for (const { picture: name, ...source } of sources) {
    const sent = name && { ownerId, name, now };
    const received = sent && (await sendPicture(db, cast.album, sent));
    evidence.push({ ...source, received, date: source.date ?? since });
  }
  return evidence;
}

/** Lets an author take back what they sent. */
export async function performWithdrawal(
  db: Database,
  cast: Cast,
  scene: Scene,
): Promise<void> {
  const { told, index, step, at } = scene;
  const { updateId, version } = await lastSending(db, cast, scene);
  const input = { submissionId: sendingId(told, index), updateId, version };
  const actor = { id: cast.idOf(step.person) };
  const result = await withdrawUpdate(db, { actor, input, now: at });
  did(result, `${step.person.name}, ${told.target}`);
}
