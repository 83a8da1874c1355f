import { addPasskey } from "#app/commands/add-passkey.server";
import {
  checkPasskey,
  type CheckPasskeyResult,
} from "#app/commands/check-passkey.server";
import type { PasskeyRefusal } from "#app/domain/account/passkey";
import type { AppContext } from "../context.server";
import { recoveryHashes } from "./enrolment.server";
import {
  countSigned,
  newPasskeyOf,
  readCreated,
  readUsed,
} from "./passkey-answer.server";
import type { Session, SignedIn } from "./session.server";
import { newRecoveryCodes } from "./totp.server";

/** The hidden field in which a page's script leaves what a key answered. */
export const PASSKEY_FIELD = "passkey";

/** Checks what a key answered, as the key of this account or, with null, of whoever it belongs to; refusals are noted. */
export async function checkPasskeyField(
  context: AppContext,
  session: Pick<Session, "formToken">,
  userId: string | null,
  text: string,
): Promise<CheckPasskeyResult> {
  const read = readUsed(context, session, text);
  if (typeof read === "string") return refused(context, read);
  const result = await checkPasskey(context.db, {
    userId,
    credentialId: read.answer.id,
    challenge: read.challenge,
    countSigned: (stored) => countSigned(read, stored),
    now: context.now(),
  });
  return result.ok ? result : refused(context, result.reason);
}

/** Gives an account the key that its owner's browser has just made, and the recovery codes to show where it is their first factor. */
export async function addPasskeyField(
  context: AppContext,
  session: SignedIn,
  { text, name }: { text: string; name: string },
) {
  const read = readCreated(context, session, text);
  if (typeof read === "string") return refused(context, read);
  const made = await newPasskeyOf(read);
  if (made === null) return refused(context, "signature");
  const codes = newRecoveryCodes();
  const { actor, idHash } = session;
  const result = await addPasskey(context.db, {
    passkey: { ...made, userId: actor.id, name },
    challenge: read.challenge,
    sessionHash: idHash,
    recoveryHashes: recoveryHashes(actor.id, codes),
    now: context.now(),
  });
  if (result.ok) {
    return { ok: true, codes: result.isFirst ? codes : null } as const;
  }
  return result.reason === "replayed" ? refused(context, "replayed") : result;
}

function refused<R extends PasskeyRefusal>(
  { log, requestId }: AppContext,
  reason: R,
) {
  log.warn({ event: "passkey_refused", reason, requestId }, "passkey refused");
  return { ok: false, reason } as const;
}
