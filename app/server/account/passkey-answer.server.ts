import type {
  PasskeyRefusal,
  StoredPasskey,
} from "#app/domain/account/passkey";
import {
  ClientData,
  CreatedPasskey,
  readPasskeyField,
  UsedPasskey,
} from "#app/domain/account/passkey-response";
import type { AnsweredChallenge } from "#db/queries/account/passkey-challenges";
import type { AppContext } from "../context.server";
import { readChallenge, type Ceremony } from "./passkey-challenge.server";
import { passkeyPlace, type PasskeyPlace } from "./passkey-place.server";
import type { Session } from "./session.server";

type Asking = Pick<Session, "formToken">;

/** An answer whose origin and challenge are ours; its signature is still to be looked at. */
interface Sound<Answer> {
  answer: Answer;
  place: PasskeyPlace;
  /** As it stood in the answer, in base64url. */
  challengeText: string;
  challenge: AnsweredChallenge;
}

/** Reads what a browser sent after it made a key; the reason where it is nothing of ours. */
export function readCreated(context: AppContext, asking: Asking, text: string) {
  const answer = readPasskeyField(CreatedPasskey, text);
  return sound(context, asking, "create", answer);
}

/** Reads what a browser sent after a key was used; the reason where it is nothing of ours. */
export function readUsed(context: AppContext, asking: Asking, text: string) {
  const answer = readPasskeyField(UsedPasskey, text);
  return sound(context, asking, "get", answer);
}

function sound<Answer extends { response: { clientDataJSON: string } }>(
  { settings, secrets, now }: AppContext,
  { formToken }: Asking,
  ceremony: Ceremony,
  answer: Answer | null,
): Sound<Answer> | PasskeyRefusal {
  const place = passkeyPlace(settings);
  if (answer === null || place === null) return "malformed";
  const { clientDataJSON } = answer.response;
  const said = readPasskeyField(
    ClientData,
    Buffer.from(clientDataJSON, "base64url").toString("utf8"),
  );
  if (said?.type !== `webauthn.${ceremony}`) return "malformed";
  if (said.origin !== place.origin) return "origin";
  const challengeText = said.challenge;
  const challenge = readChallenge(secrets, { formToken }, ceremony, {
    challenge: challengeText,
    now: now(),
  });
  if (typeof challenge === "string") return challenge;
  return { answer, place, challengeText, challenge };
}

/** The new key of an answer; null where it does not hold together or would have us ask others about its maker. */
export async function newPasskeyOf({
  answer,
  place,
  challengeText,
}: Sound<CreatedPasskey>): Promise<Omit<StoredPasskey, "userId"> | null> {
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  if (!(await saysNothingOfItsMaker(answer))) return null;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challengeText,
      expectedOrigin: place.origin,
      expectedRPID: place.rpId,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    const key = Buffer.from(publicKey).toString("base64url");
    return { id, publicKey: key, counter };
  } catch {
    // The library throws for whatever does not fit; to a stranger all of it is one answer.
    return null;
  }
}

/** The count in an answer that a stored key signed; null where it did not. */
export async function countSigned(
  { answer, place, challengeText }: Sound<UsedPasskey>,
  stored: StoredPasskey,
): Promise<number | null> {
  const { verifyAuthenticationResponse } =
    await import("@simplewebauthn/server");
  const publicKey = Uint8Array.from(Buffer.from(stored.publicKey, "base64url"));
  const { userHandle, ...response } = answer.response;
  // A key that says whose it is says so truly.
  if (userHandle && userHandle !== userHandleOf(stored.userId)) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(
      {
        response: {
          ...answer,
          response: userHandle ? { ...response, userHandle } : response,
          clientExtensionResults: {},
        },
        expectedChallenge: challengeText,
        expectedOrigin: place.origin,
        expectedRPID: place.rpId,
        requireUserVerification: true,
        // Whether the count goes on is a rule of ours, with an answer of its own.
        credential: { id: stored.id, publicKey, counter: 0 },
      },
    );
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

/** What a key is told to remember of its account: the id alone. */
export function userHandleOf(userId: string): string {
  return Buffer.from(userId, "utf8").toString("base64url");
}

/** Certificates of a key's maker would have the library ask their issuer's server; we never asked for any. */
async function saysNothingOfItsMaker({ response }: CreatedPasskey) {
  const { decodeAttestationObject } =
    await import("@simplewebauthn/server/helpers");
  try {
    const bytes = Buffer.from(response.attestationObject, "base64url");
    const made = decodeAttestationObject(Uint8Array.from(bytes));
    const [fmt, statement] = [made.get("fmt"), made.get("attStmt")];
    return (
      (fmt === "none" || fmt === "packed") && statement.get("x5c") === undefined
    );
  } catch {
    return false;
  }
}
