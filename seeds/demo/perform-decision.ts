import { decideUpdate } from "#app/commands/decide-update.server";
import { retractUpdate } from "#app/commands/retract-update.server";
import { limaDay } from "#app/domain/text/calendar";
import {
  decisionInput,
  type DecisionInput,
} from "#app/domain/decision/decision-input";
import { PHOTO_LOOKS } from "#app/domain/decision/photo-look";
import type {
  Evidence,
  EvidenceGrade,
  EvidenceKind,
} from "#app/domain/evidence/evidence";
import type { Database } from "#db/client";
import { findReviewCase } from "#db/queries/decision/review-cases";
import type { Opinion } from "./act";
import type { Cast } from "./cast";
import { declareWhereDue } from "./declare-where-due";
import { did } from "./did";
import { lastSending } from "./last-sending";
import type { Scene } from "./timeline";

/** Lets a moderator decide what a scene says on the version that was sent last before; a decision made already is not made again. */
export async function performDecision(
  db: Database,
  cast: Cast,
  scene: Scene,
  act: Opinion,
): Promise<void> {
  const { told, step, at: now } = scene;
  const actor = { id: cast.idOf(step.person) };
  const { updateId, version } = await lastSending(db, cast, scene);
  const found = await findReviewCase(db, updateId, limaDay(now));
  if (found === null) throw new RangeError(`nothing to decide: ${told.target}`);
  const round = act.verb === "retract" ? "retraction" : "review";
  const isDone = found.update.decisions.some(
    (it) =>
      it.deciderId === actor.id && it.version === version && it.round === round,
  );
  if (isDone) return;
  const { contentHash, content } = found.update;
  const seen = { version: String(version), contentHash };
  const input = opinionOn(seen, act, content.evidence);
  await declareWhereDue(db, actor, now);
  const request = { actor, updateId, input, now };
  const command = round === "review" ? decideUpdate : retractUpdate;
  did(await command(db, request), `${step.person.name}, ${told.target}`);
}

/** What invented moderators take each kind of source for. */
const GRADES: Record<EvidenceKind, EvidenceGrade> = {
  official_record: "primary",
  photo: "primary",
  field_visit: "primary",
  document: "secondary",
  press: "secondary",
  testimony: "testimony",
};

function opinionOn(
  seen: { version: string; contentHash: string },
  act: Opinion,
  evidence: readonly Evidence[],
): DecisionInput {
  const graded = act.verb === "approve" ? evidence : [];
  return decisionInput().parse({
    ...seen,
    decision: act.verb,
    reasonCode: act.verb === "approve" ? null : act.reason,
    note: act.note,
    grade: Object.fromEntries(graded.map(({ id, kind }) => [id, GRADES[kind]])),
    looked: Object.fromEntries(PHOTO_LOOKS.map((look) => [look, "on"])),
  });
}
