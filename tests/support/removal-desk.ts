import { clearRemoved } from "#app/commands/clear-removed.server";
import { decideRemoval } from "#app/commands/decide-removal.server";
import { proposeRemoval } from "#app/commands/propose-removal.server";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import type {
  RemovalDecision,
  RemovalInput,
} from "#app/domain/removal/removal-input";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";

/** A proposal as a form would send it: the summary removed by order of a court, unless told otherwise. */
export function removalOf(
  partId: string,
  change: Partial<RemovalInput> = {},
): RemovalInput {
  return {
    part: "summary",
    partId,
    act: "remove",
    ground: "court_order",
    urgent: false,
    phrases: [],
    replacement: null,
    received: null,
    note: "Lo ordena el Juzgado Mixto, expediente 12-2023.",
    ...change,
  };
}

/** Proposals and decisions over a database; each gives its outcome, or why not, in one word. */
export function openRemovals(db: Database, now: () => Date) {
  /** Proposes; gives the id too. */
  async function propose(
    actor: Actor,
    updateId: string,
    change: Partial<RemovalInput> = {},
  ): Promise<{ said: string; id: string }> {
    const input = removalOf(change.partId ?? updateId, change);
    const request = { actor, updateId, input, now: now() };
    const result = await proposeRemoval(db, request);
    return result.ok
      ? { said: result.outcome, id: result.removalId }
      : { said: result.reason, id: "" };
  }

  async function decide(
    actor: Actor,
    removalId: string,
    decision: RemovalDecision = "confirm",
  ): Promise<string> {
    const request = { actor, removalId, decision, now: now() };
    const result = await decideRemoval(db, request);
    return result.ok ? result.outcome : result.reason;
  }

  /** Proposed by one and confirmed by the other; throws where either was refused. */
  async function remove(
    [first, second]: readonly [Actor, Actor],
    updateId: string,
    change: Partial<RemovalInput> = {},
  ): Promise<string> {
    const { said, id } = await propose(first, updateId, change);
    const outcome = id === "" ? said : await decide(second, id);
    if (outcome !== "in_force") throw new Error(`not removed: ${outcome}`);
    return id;
  }

  return { propose, decide, remove };
}

/** Takes what was removed off the disk as a server does it; throws where something stayed. */
export async function clearAll(
  db: Database,
  store: EvidenceStore,
): Promise<void> {
  const left = await clearRemoved(db, store);
  if (left > 0) throw new Error(`${left} things stayed on the disk`);
}
