import { randomBytes, randomUUID } from "node:crypto";
import { databaseError, writeTransaction, type Database } from "#db/client";
import {
  listSecondAdministrators,
  tellSeconds,
} from "#db/queries/account/second-people";
import { insertSettingProposal } from "#db/queries/method/setting-proposals";
import { readSettingValues } from "#db/queries/method/settings";
import { findActor } from "#db/queries/account/users";
import type { MethodInput } from "#app/domain/method/method-input";
import { methodNoteHash } from "#app/domain/method/method-note-hash";
import { isAllowed } from "#app/domain/permissions";
import { settingFits } from "#app/domain/method/setting";
import type { Actor } from "#app/domain/account/user";

/** An administrator proposes another value for a setting, having seen what it is. */
export interface ProposeSettingRequest {
  actor: Pick<Actor, "id">;
  input: MethodInput;
  now: Date;
}

export type ProposeSettingResult =
  | { ok: true; proposalId: string }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "out_of_bounds"
        | "unchanged"
        | "changed_meanwhile"
        | "proposal_open";
    };

/** Keeps a proposal until a second administrator ends it; nothing public changes yet, and one waits for each setting at most. */
export async function proposeSetting(
  db: Database,
  request: ProposeSettingRequest,
): Promise<ProposeSettingResult> {
  const { setting, before, after } = request.input;
  if (!settingFits(setting, after)) {
    return { ok: false, reason: "out_of_bounds" };
  }
  if (before === after) return { ok: false, reason: "unchanged" };
  try {
    return await writeTransaction(db, (trx) => propose(trx, request));
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "proposal_open" };
  }
}

async function propose(
  trx: Database,
  { actor, input, now }: ProposeSettingRequest,
): Promise<ProposeSettingResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "setting.change")) {
    return { ok: false, reason: "not_allowed" };
  }
  const values = await readSettingValues(trx);
  if (values[input.setting] !== input.before) {
    return { ok: false, reason: "changed_meanwhile" };
  }
  const proposalId = randomUUID();
  const salt = randomBytes(32).toString("hex");
  await insertSettingProposal(trx, {
    ...input,
    id: proposalId,
    salt,
    noteHash: methodNoteHash(salt, input.note),
    proposedBy: person.id,
    proposedAt: now.toISOString(),
  });
  const waiting = { waits: "setting", thing: null } as const;
  const seconds = await listSecondAdministrators(trx, [person.id]);
  await tellSeconds(trx, seconds, waiting, now);
  return { ok: true, proposalId };
}
