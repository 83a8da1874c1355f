import type { FormProblem } from "#app/components/form/error-summary";
import type { Words } from "#app/i18n/words";
import type { Entrance } from "./entrance.server";
import type { PasskeyEntrance } from "./passkey-entrance.server";
import type { SignUpResult } from "./sign-up.server";

type Refused<T> = Extract<T, { ok: false }>;

/** How a refusal is answered: the status, what the page says, and when to come back. */
export interface AccountAnswer {
  status: number;
  problems: readonly FormProblem[];
  headers?: HeadersInit;
}

/** The answer to a sign-in that was refused. */
export function signInAnswer(
  refused: Refused<Entrance>,
  { account }: Words,
): AccountAnswer {
  if (refused.reason === "wait") {
    return comeBack(refused.seconds, account.wait(refused.seconds));
  }
  return refused.reason === "suspended"
    ? says(403, null, account.suspended)
    : says(422, null, account.wrong);
}

/** The answer to a passkey that was refused: 401 for whatever is wrong with it, and no more said than that. */
export function passkeyAnswer(
  refused: Refused<PasskeyEntrance>,
  { account, passkey }: Words,
): AccountAnswer {
  switch (refused.reason) {
    case "wait":
      return comeBack(refused.seconds, account.wait(refused.seconds));
    case "suspended":
      return says(403, null, account.suspended);
    case "expired":
    case "replayed":
      return says(401, null, passkey.expired);
    default:
      return says(401, null, passkey.refused);
  }
}

/** The answer to a sign-up that was refused. */
export function signUpAnswer(
  refused: Refused<SignUpResult>,
  { account }: Words,
): AccountAnswer {
  switch (refused.reason) {
    case "wait":
      return comeBack(refused.seconds, account.waitToCreate(refused.seconds));
    case "name_taken":
      return says(422, "name", account.nameTaken);
    case "name_unreadable":
      return says(422, "name", account.nameUnreadable);
  }
}

function comeBack(seconds: number, message: string): AccountAnswer {
  const headers = { "Retry-After": String(seconds) };
  return { ...says(429, null, message), headers };
}

function says(
  status: number,
  field: string | null,
  message: string,
): AccountAnswer {
  return { status, problems: [{ field, message }] };
}
