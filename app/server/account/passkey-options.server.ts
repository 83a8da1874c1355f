import type { OwnPasskey } from "#app/domain/account/passkey";
import type { Actor } from "#app/domain/account/user";
import { wordsFor } from "#app/i18n/words";
import type { AppContext } from "../context.server";
import { newChallenge, CHALLENGE_LIFE } from "./passkey-challenge.server";
import { passkeyPlace } from "./passkey-place.server";
import type { Session } from "./session.server";

type Keys = readonly Pick<OwnPasskey, "id">[];

/** What a browser is asked for when a key is made, as JSON; null where this site's address allows none. */
export async function creationOptions(
  { settings, secrets, now }: AppContext,
  { formToken, language, actor }: Session & { actor: Actor },
  known: Keys,
): Promise<string | null> {
  const place = passkeyPlace(settings);
  if (place === null) return null;
  // Hundreds of files that only these pages need.
  const { generateRegistrationOptions } =
    await import("@simplewebauthn/server");
  const options = await generateRegistrationOptions({
    rpName: wordsFor(language).layout.siteName,
    rpID: place.rpId,
    userName: actor.displayName,
    userDisplayName: actor.displayName,
    userID: Uint8Array.from(Buffer.from(actor.id, "utf8")),
    challenge: newChallenge(secrets, { formToken }, "create", now()),
    timeout: CHALLENGE_LIFE,
    attestationType: "none",
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: {
      residentKey: "preferred",
      userVerification: "required",
    },
  });
  return JSON.stringify(options);
}

/** What a browser is asked for when a key is used: one of these, or with none any that it has for this site. */
export async function requestOptions(
  { settings, secrets, now }: AppContext,
  { formToken }: Pick<Session, "formToken">,
  allowed: Keys,
): Promise<string | null> {
  const place = passkeyPlace(settings);
  if (place === null) return null;
  const { generateAuthenticationOptions } =
    await import("@simplewebauthn/server");
  const options = await generateAuthenticationOptions({
    rpID: place.rpId,
    challenge: newChallenge(secrets, { formToken }, "get", now()),
    timeout: CHALLENGE_LIFE,
    userVerification: "required",
    allowCredentials: allowed.map(({ id }) => ({ id })),
  });
  return JSON.stringify(options);
}
