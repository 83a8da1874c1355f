import type { Database } from "#db/client";
import type { Cast } from "./cast";
import { performDeclaration } from "./perform-declaration";
import { performContest } from "./perform-contest";
import { performDecision } from "./perform-decision";
import { performTaking } from "./perform-taking";
import { performSending, performWithdrawal } from "./perform-sending";
import type { Scene } from "./timeline";

/** Lets somebody do what a scene says, through the command that people use for it. What they did before stays as it is. */
export async function perform(
  db: Database,
  cast: Cast,
  scene: Scene,
): Promise<void> {
  const { act } = scene.step;
  switch (act.verb) {
    case "save":
    case "report":
      return await performSending(db, cast, scene, act);
    case "withdraw":
      return await performWithdrawal(db, cast, scene);
    case "declare":
      return await performDeclaration(db, cast, scene, act.tie);
    case "take_away":
      return await performTaking(db, cast, scene, act.taking);
    case "approve":
    case "request_changes":
    case "reject":
    case "retract":
      return await performDecision(db, cast, scene, act);
    default:
      return await performContest(db, cast, scene, act);
  }
}
