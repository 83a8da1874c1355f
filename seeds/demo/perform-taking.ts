import { decideRemoval } from "#app/commands/decide-removal.server";
import { proposeRemoval } from "#app/commands/propose-removal.server";
import type { Database } from "#db/client";
import { listRemovableParts } from "#db/queries/removal/removable-parts";
import { listRemovalsOf } from "#db/queries/removal/removals";
import type { Taking } from "./act";
import type { Cast } from "./cast";
import { did } from "./did";
import { lastSending } from "./last-sending";
import { declareWhereDue } from "./declare-where-due";
import type { Scene } from "./timeline";

/** Lets one moderator propose to take something out of sight and another confirm it; what was done before is not done again. */
export async function performTaking(
  db: Database,
  cast: Cast,
  scene: Scene,
  { part, act, ground, phrases = [], note, by }: Taking,
): Promise<void> {
  const { told, step, at: now } = scene;
  const { updateId } = await lastSending(db, cast, scene);
  const parts = await listRemovableParts(db, updateId);
  const found = parts.find((it) => it.part === part);
  if (found === undefined) throw new RangeError(`no ${part}: ${told.target}`);
  const earlier = (await listRemovalsOf(db, updateId)).find(
    (it) => it.part === part && it.act === act,
  );
  if (earlier?.state === "in_force") return;
  const first = { id: cast.idOf(step.person) };
  const second = { id: cast.idOf(by) };
  for (const actor of [first, second]) await declareWhereDue(db, actor, now);
  const subject = { part, partId: found.partId, act, ground, note };
  const input = { ...subject, urgent: false, phrases: [...phrases] };
  const proposed =
    earlier === undefined
      ? await proposeRemoval(db, {
          actor: first,
          updateId,
          input: { ...input, replacement: null, received: null },
          now,
        })
      : { ok: true as const, removalId: earlier.id };
  const whose = `${step.person.name}, ${told.target}`;
  const { removalId } = did<typeof proposed>(proposed, whose);
  const confirmed = { actor: second, removalId, decision: "confirm" } as const;
  did(await decideRemoval(db, { ...confirmed, now }), whose);
}
