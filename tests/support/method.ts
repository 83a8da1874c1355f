import { endSettingProposal } from "#app/commands/end-setting-proposal.server";
import { proposeSetting } from "#app/commands/propose-setting.server";
import type { MethodInput } from "#app/domain/method/method-input";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";

/** What a proposal says where a test does not care why. */
export const METHOD_WHY = {
  reason: "workload",
  note: "Somos más personas que revisan que el año pasado.",
} as const;

/** Proposes a change of a setting; gives the proposal's id, or why it was refused. */
export async function proposeChange(
  db: Database,
  actor: Actor,
  change: Pick<MethodInput, "setting" | "before" | "after">,
  now: Date,
): Promise<string> {
  const input = { ...METHOD_WHY, ...change };
  const result = await proposeSetting(db, { actor, input, now });
  return result.ok ? result.proposalId : result.reason;
}

/** One administrator proposes a change and another confirms it at once; throws where either is refused. */
export async function agreeOnChange(
  db: Database,
  [proposer, confirmer]: readonly [Actor, Actor],
  change: Pick<MethodInput, "setting" | "before" | "after">,
  now: Date,
): Promise<void> {
  const proposalId = await proposeChange(db, proposer, change, now);
  const asked = { actor: confirmer, proposalId, end: "confirm" as const, now };
  const result = await endSettingProposal(db, asked);
  if (!result.ok) throw new Error(`${proposalId}: ${result.reason}`);
}
