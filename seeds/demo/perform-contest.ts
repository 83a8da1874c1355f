import { appealUpdate } from "#app/commands/appeal-update.server";
import { decideStatement } from "#app/commands/decide-statement.server";
import { fileStatement } from "#app/commands/file-statement.server";
import { requestReply } from "#app/commands/request-reply.server";
import { AppealInput } from "#app/domain/statement/appeal";
import type { StatementKind } from "#app/domain/statement/statement";
import { statementId } from "#app/domain/statement/statement-id";
import {
  statementDecisionInput,
  StatementInput,
} from "#app/domain/statement/statement-input";
import type { Database } from "#db/client";
import { findStatement } from "#db/queries/statement/statements";
import type { Contest } from "./act";
import type { Cast } from "./cast";
import { declareWhereDue } from "./declare-where-due";
import { did } from "./did";
import { lastSending } from "./last-sending";
import { sendingId, type Scene } from "./timeline";

/** Lets somebody contest, correct or answer what a scene's update says, or decide on that; done before, it stays as it is. */
export async function performContest(
  db: Database,
  cast: Cast,
  scene: Scene,
  act: Contest,
): Promise<void> {
  const { told, index, step, at: now } = scene;
  const { updateId } = await lastSending(db, cast, scene);
  const actor = { id: cast.idOf(step.person) };
  const whose = `${step.person.name}, ${told.target}`;
  const submissionId = sendingId(told, index);
  const language = step.person.language ?? "es";
  switch (act.verb) {
    case "appeal": {
      const input = AppealInput.parse({ submissionId, words: act.words });
      did(await appealUpdate(db, { actor, updateId, input, now }), whose);
      return;
    }
    case "correct":
    case "reply": {
      const { words } = act;
      const kind = act.verb === "reply" ? "reply" : "correction";
      const input = StatementInput.parse({ submissionId, kind, words });
      const filing = { actor, updateId, input, language, now };
      did(await fileStatement(db, filing), whose);
      return;
    }
    case "ask_for_answer":
      await declareWhereDue(db, actor, now);
      did(await requestReply(db, { actor, updateId, now }), whose);
      return;
    default:
      await declareWhereDue(db, actor, now);
      await decide(db, cast, scene, act);
  }
}

type Decided = Extract<Contest, { verb: "publish_reply" | "accept_as_note" }>;

async function decide(
  db: Database,
  cast: Cast,
  scene: Scene,
  act: Decided,
): Promise<void> {
  const { told, step, at: now } = scene;
  const isReply = act.verb === "publish_reply";
  const kind: StatementKind = isReply ? "reply" : "correction";
  const id = lastStatement(cast, scene, isReply ? "reply" : "correct");
  if ((await findStatement(db, id))?.outcome != null) return;
  const typed = isReply
    ? { outcome: "published" }
    : { outcome: "note", note: act.note };
  const input = statementDecisionInput(kind).parse(typed);
  const actor = { id: cast.idOf(step.person) };
  const decision = { actor, statementId: id, input, now };
  did(
    await decideStatement(db, decision),
    `${step.person.name}, ${told.target}`,
  );
}

/** The id of what was said last before a scene. */
function lastStatement(
  cast: Cast,
  { told, index }: Scene,
  verb: "reply" | "correct",
): string {
  const place = told.steps.findLastIndex(
    ({ act }, at) => at < index && act.verb === verb,
  );
  const author = told.steps[place]?.person;
  if (author === undefined) {
    throw new RangeError(`nothing was said before: ${told.target}`);
  }
  return statementId(cast.idOf(author), sendingId(told, place));
}
