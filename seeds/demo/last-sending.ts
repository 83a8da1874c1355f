import type { Database } from "#db/client";
import {
  findSubmission,
  type AcceptedSubmission,
} from "#db/queries/update/submissions";
import type { Cast } from "./cast";
import { sendingId, type Scene } from "./timeline";

/** Verbs of an update's author. */
const SENDINGS = ["save", "report", "withdraw", "appeal"];

/** The author's last sending on the same update before a scene; null where the scene is its first. */
export async function findLastSending(
  db: Database,
  cast: Cast,
  { told, index }: Scene,
): Promise<AcceptedSubmission | null> {
  const last = told.steps.findLastIndex(
    ({ act }, place) => place < index && SENDINGS.includes(act.verb),
  );
  const author = told.steps[last]?.person;
  if (author === undefined) return null;
  return await findSubmission(db, cast.idOf(author), sendingId(told, last));
}

/** The same, for a scene that follows on one; throws where there is none. */
export async function lastSending(
  db: Database,
  cast: Cast,
  scene: Scene,
): Promise<AcceptedSubmission> {
  const last = await findLastSending(db, cast, scene);
  if (last !== null) return last;
  throw new RangeError(`nothing was sent before: ${scene.told.target}`);
}
