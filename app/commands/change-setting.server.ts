import { databaseError, writeTransaction, type Database } from "#db/client";
import { appendRecordEntry } from "#db/queries/record";
import {
  appendSettingChange,
  countSettingChanges,
  readSettingValues,
} from "#db/queries/settings";
import { isAllowed } from "#app/domain/permissions";
import { recordEntry } from "#app/domain/record-entry";
import { settingFits, type SettingInput } from "#app/domain/setting";
import type { Actor } from "#app/domain/user";

/** An administrator sets a setting, having seen what it was. */
export interface ChangeSettingRequest {
  actor: Actor;
  input: SettingInput;
  now: Date;
}

export type ChangeSettingResult =
  | { ok: true }
  | {
      ok: false;
      reason:
        "not_allowed" | "out_of_bounds" | "unchanged" | "changed_meanwhile";
    };

/** Changes a setting from what somebody saw to something else within its bounds, and records it; nothing where another was faster. */
export async function changeSetting(
  db: Database,
  { actor, input, now }: ChangeSettingRequest,
): Promise<ChangeSettingResult> {
  const { setting, before, after } = input;
  if (!isAllowed(actor, "setting.change")) {
    return { ok: false, reason: "not_allowed" };
  }
  if (!settingFits(setting, after)) {
    return { ok: false, reason: "out_of_bounds" };
  }
  if (before === after) return { ok: false, reason: "unchanged" };
  try {
    return await writeTransaction(db, async (trx) => {
      // Counted before the value is read: whoever changes it between the two either shows in the
      // value or takes this very number.
      const number = (await countSettingChanges(trx, setting)) + 1;
      const values = await readSettingValues(trx);
      if (values[setting] !== before) {
        return { ok: false, reason: "changed_meanwhile" };
      }
      const changed = { changedBy: actor.id, changedAt: now.toISOString() };
      const change = { setting, number, before, after, ...changed };
      await appendSettingChange(trx, change);
      const fields = { setting, before, after, by: actor.id };
      const entry = recordEntry("setting_changed", now, fields);
      await appendRecordEntry(trx, entry, now);
      return { ok: true };
    });
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "changed_meanwhile" };
  }
}
