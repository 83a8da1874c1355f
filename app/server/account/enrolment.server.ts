import {
  beginTotp,
  finishTotp,
  renewRecoveryCodes,
} from "#app/commands/enrol-totp.server";
import { readRecoveryCode } from "#app/domain/account/recovery-code";
import { recoveryCodeHash } from "#app/domain/account/recovery-code-hash";
import { hasRole, type Actor } from "#app/domain/account/user";
import type { AppContext } from "../context.server";
import { checkCode } from "../form/identity-check.server";
import { qrCode } from "../page/qr-code.server";
import type { SignedIn } from "./session.server";
import {
  newRecoveryCodes,
  newSealedSecret,
  openSecret,
  totpUri,
} from "./totp.server";

/** What the page of an enrolment under way shows; null where an app is enrolled already. */
export async function loadEnrolment(
  { db, secrets, now, settings }: AppContext,
  actor: Actor,
) {
  const fresh = newSealedSecret(secrets);
  const sealed = await beginTotp(db, { userId: actor.id, fresh, now: now() });
  if (sealed === null) return null;
  const secret = openSecret(sealed, secrets);
  const label = `${actor.displayName} (${settings.origin.hostname})`;
  const groups = secret.match(/.{1,4}/g) ?? [];
  return { secret: groups.join(" "), qr: qrCode(totpUri(secret, label)) };
}

/** Turns codes on where the typed one is right, and gives the recovery codes to be shown this once. */
export async function finishEnrolment(
  context: AppContext,
  { actor, idHash }: SignedIn,
  code: string,
) {
  const { db, now } = context;
  const result = await checkCode(context, actor.id, code, { enrolling: true });
  if (!result.ok) return result;
  const codes = newRecoveryCodes();
  const isNew = await finishTotp(db, {
    userId: actor.id,
    sessionHash: idHash,
    recoveryHashes: recoveryHashes(actor.id, codes),
    now: now(),
  });
  return isNew
    ? ({ ok: true, codes } as const)
    : ({ ok: false, reason: "wrong" } as const);
}

/** Other recovery codes in place of the ones there were. */
export async function freshCodes(
  { db }: AppContext,
  userId: string,
): Promise<string[]> {
  const codes = newRecoveryCodes();
  await renewRecoveryCodes(db, {
    userId,
    recoveryHashes: recoveryHashes(userId, codes),
  });
  return codes;
}

/** Whether this instance asks somebody for a second factor. */
export function mustKeepFactor(
  { settings }: AppContext,
  actor: Pick<Actor, "roles">,
): boolean {
  const isStaff = hasRole(actor, "moderator") || hasRole(actor, "admin");
  return settings.mfa === "required" && isStaff;
}

/** The form in which an account's recovery codes are stored. */
export function recoveryHashes(
  userId: string,
  codes: readonly string[],
): string[] {
  return codes.map((code) =>
    recoveryCodeHash(userId, readRecoveryCode(code) ?? ""),
  );
}
