import { createHash } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { listRoles } from "#db/queries/account/roles";
import {
  deleteExpiredSessions,
  deleteSession,
  insertSession,
} from "#db/queries/account/sessions";
import {
  countAttempt,
  deleteSignInFailures,
} from "#db/queries/account/sign-in-failures";
import { findFactors, hasFactor } from "#db/queries/account/second-factors";
import { findClaimant } from "#db/queries/account/email-claims";
import { findCredentials, findOwnCredentials } from "#db/queries/account/users";
import type { Credentials } from "#app/domain/account/account";
import type { Instant } from "#app/domain/text/calendar";
import { emailKey } from "#app/domain/account/email-key";
import {
  FACTOR_PATIENCE,
  sessionLimits,
} from "#app/domain/account/session-limits";
import type { RoleGrant } from "#app/domain/account/user";

/** A sending of the sign-in form. */
export interface SignInRequest {
  email: string;
  /** Compares the password with a stored hash; null, for an unknown account, must take as long and give false. */
  passwordMatches(storedHash: string | null): Promise<boolean>;
  /** Hash of the id that the new session will have; the id itself stays with the caller. */
  sessionHash: string;
  /** Hash of the session that this browser had, which ends as the new one begins. */
  replacedHash: string | null;
  device?: string | null;
  /** Truncated. */
  address?: string | null;
  now: Date;
}

export type SignInResult =
  | {
      ok: true;
      userId: string;
      roles: readonly RoleGrant[];
      expiresAt: Instant;
      /** True where the session waits for a second factor and opens nothing yet. */
      needsFactor: boolean;
    }
  | { ok: false; reason: "wrong" | "suspended" }
  | { ok: false; reason: "wait"; seconds: number };

/**
 * Opens a session for the right e-mail and password. An attempt counts as
 * wrong from before it is looked at until it proves right, so that a thousand
 * at once gain nothing over one after another; unknown accounts count alike.
 * That a right password belongs to a suspended account is told to who knows it.
 */
export async function signIn(
  db: Database,
  request: SignInRequest,
): Promise<SignInResult> {
  const key = emailKey(request.email);
  const accountKey = createHash("sha256").update(key, "utf8").digest("hex");
  const seconds = await countAttempt(db, accountKey, request.now);
  if (seconds > 0) return { ok: false, reason: "wait", seconds };
  // Who confirmed the address, and who only says that it is theirs: always both comparisons, so that
  // nobody learns from outside whether an address is confirmed.
  const confirmed = await findCredentials(db, key);
  const claimant = await findClaimant(db, key);
  const [isConfirmed, isClaimant] = await Promise.all([
    request.passwordMatches(confirmed?.passwordHash ?? null),
    request.passwordMatches(claimant?.passwordHash ?? null),
  ]);
  const known =
    (isConfirmed ? confirmed : null) ?? (isClaimant ? claimant : null);
  if (known === null) return { ok: false, reason: "wrong" };
  return await open(db, accountKey, known, request);
}

async function open(
  db: Database,
  accountKey: string,
  checked: Credentials,
  { sessionHash, replacedHash, device, address, now }: SignInRequest,
): Promise<SignInResult> {
  return await writeTransaction(db, async (trx): Promise<SignInResult> => {
    // The account may have changed while its password was being compared.
    const known = await findOwnCredentials(trx, checked.userId);
    if (known?.passwordHash !== checked.passwordHash) {
      return { ok: false, reason: "wrong" };
    }
    await deleteSignInFailures(trx, accountKey);
    if (known.state === "suspended") return { ok: false, reason: "suspended" };
    const { userId } = known;
    const roles = await listRoles(trx, userId);
    const limits = sessionLimits(roles);
    const needsFactor = hasFactor(await findFactors(trx, userId));
    const lifetime = needsFactor ? FACTOR_PATIENCE : limits.absolute;
    const expiresAt = new Date(now.getTime() + lifetime).toISOString();
    if (replacedHash) await deleteSession(trx, replacedHash);
    await deleteExpiredSessions(trx, userId, now.toISOString());
    await insertSession(trx, {
      idHash: sessionHash,
      userId,
      createdAt: now.toISOString(),
      expiresAt,
      stage: needsFactor ? "factor" : "full",
      device: device ?? null,
      address: address ?? null,
    });
    return { ok: true, userId, roles, expiresAt, needsFactor };
  });
}
