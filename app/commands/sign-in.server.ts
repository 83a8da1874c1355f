import { createHash } from "node:crypto";
import { writeTransaction } from "#db/client";
import type { Database } from "#db/client";
import { listRoles } from "#db/queries/roles";
import {
  deleteExpiredSessions,
  deleteSession,
  insertSession,
} from "#db/queries/sessions";
import {
  deleteSignInFailures,
  deleteSignInFailuresBefore,
  findSignInFailures,
  swapSignInFailures,
} from "#db/queries/sign-in-failures";
import { findCredentials } from "#db/queries/users";
import type { Instant } from "#app/domain/calendar";
import { emailKey } from "#app/domain/email-key";
import { sessionLimits } from "#app/domain/session-limits";
import {
  FAILURE_MEMORY,
  rememberedFailures,
  secondsToWait,
} from "#app/domain/sign-in-delay";
import type { RoleGrant } from "#app/domain/user";

/** A sending of the sign-in form. */
export interface SignInRequest {
  email: string;
  /** Compares the password with a stored hash; null, for an unknown account, must take as long and give false. */
  passwordMatches(storedHash: string | null): Promise<boolean>;
  /** Hash of the id that the new session will have; the id itself stays with the caller. */
  sessionHash: string;
  /** Hash of the session that this browser had, which ends as the new one begins. */
  replacedHash: string | null;
  now: Date;
}

export type SignInResult =
  | {
      ok: true;
      userId: string;
      roles: readonly RoleGrant[];
      expiresAt: Instant;
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
  const known = await findCredentials(db, key);
  const right = await request.passwordMatches(known?.passwordHash ?? null);
  if (!known || !right) return { ok: false, reason: "wrong" };
  return await open(db, accountKey, key, known.passwordHash, request);
}

async function countAttempt(
  db: Database,
  accountKey: string,
  now: Date,
): Promise<number> {
  for (;;) {
    const past = await findSignInFailures(db, accountKey);
    const seconds = secondsToWait(past, now);
    if (seconds > 0) return seconds;
    const counted = {
      failures: rememberedFailures(past, now) + 1,
      lastFailedAt: now.toISOString(),
    };
    const forgotten = new Date(now.getTime() - FAILURE_MEMORY).toISOString();
    const first = await writeTransaction(db, async (trx) => {
      await deleteSignInFailuresBefore(trx, forgotten, accountKey);
      return await swapSignInFailures(trx, accountKey, past, counted);
    });
    // Where another attempt came between, this one is measured against it: each turn adds a failure,
    // and after a few of them everybody waits.
    if (first) return 0;
  }
}

async function open(
  db: Database,
  accountKey: string,
  key: string,
  checkedHash: string,
  { sessionHash, replacedHash, now }: SignInRequest,
): Promise<SignInResult> {
  return await writeTransaction(db, async (trx): Promise<SignInResult> => {
    // The account may have changed while its password was being compared.
    const known = await findCredentials(trx, key);
    if (known?.passwordHash !== checkedHash) {
      return { ok: false, reason: "wrong" };
    }
    await deleteSignInFailures(trx, accountKey);
    if (known.state === "suspended") return { ok: false, reason: "suspended" };
    const { userId } = known;
    const roles = await listRoles(trx, userId);
    const limits = sessionLimits(roles);
    const expiresAt = new Date(now.getTime() + limits.absolute).toISOString();
    if (replacedHash) await deleteSession(trx, replacedHash);
    await deleteExpiredSessions(trx, userId, now.toISOString());
    await insertSession(trx, {
      idHash: sessionHash,
      userId,
      createdAt: now.toISOString(),
      expiresAt,
    });
    return { ok: true, userId, roles, expiresAt };
  });
}
