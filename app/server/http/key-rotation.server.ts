import { resealSecrets } from "#app/commands/reseal-secrets.server";
import type { Database } from "#db/client";
import type { Settings } from "./env.server";
import {
  freshKeys,
  loadSecrets,
  replaceSecrets,
  type Secrets,
} from "./secrets.server";
import { resealed } from "../account/totp.server";

/** How long replaced keys stay in the folder: mail is tried for two days, and then a day more. */
export const EARLIER_KEYS = 3 * 24 * 3_600_000;

type Place = Pick<Settings, "dataDir" | "demo">;

/**
 * Brings to its end what a replacement of keys left to do: secrets that still lie under the earlier
 * keys, because somebody pulled the plug or a backup came back, are sealed anew, and keys that were
 * replaced three days ago go. Gives the keys as they are then. Every start does this first.
 */
export async function settleKeys(
  db: Database,
  place: Place,
  secrets: Secrets,
  now: Date,
): Promise<Secrets> {
  if (secrets.earlier === null) return secrets;
  await resealSecrets(db, (sealed) => resealed(sealed, secrets));
  const age = now.getTime() - secrets.earlier.replacedAt.getTime();
  if (age < EARLIER_KEYS) return secrets;
  return await forgetEarlier(place, secrets);
}

/** What a replacement of keys did. */
export interface Rotation {
  /** Secrets of apps that were sealed anew. */
  resealed: number;
}

/**
 * Replaces the keys of forms, mailed tokens and sealed secrets, while the site is closed. The folder
 * names old and new keys before the first secret changes its seal, so that whenever it is cut off the
 * site opens every secret; run again, it finishes and then replaces once more. `onStep` hears of each
 * step that is done. With `atOnce` the earlier keys count no more from now on.
 */
export async function rotateKeys(
  db: Database,
  place: Place,
  {
    now,
    atOnce,
    onStep = () => undefined,
  }: { now: Date; atOnce: boolean; onStep?(step: "named" | "sealed"): void },
): Promise<Rotation> {
  const loaded = await loadSecrets(place.dataDir, place);
  const former = await settleKeys(db, place, loaded, now);
  const { sessionKey, formKey } = former;
  const earlier = { sessionKey, formKey, replacedAt: now };
  const fresh = { ...freshKeys(), earlier };
  await replaceSecrets(place.dataDir, place, fresh);
  onStep("named");
  const count = await resealSecrets(db, (sealed) => resealed(sealed, fresh));
  onStep("sealed");
  if (atOnce) await forgetEarlier(place, fresh);
  return { resealed: count };
}

async function forgetEarlier(place: Place, secrets: Secrets): Promise<Secrets> {
  const alone = { ...secrets, earlier: null };
  await replaceSecrets(place.dataDir, place, alone);
  return alone;
}
