import { createHash } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  findFactors,
  findTotp,
  takeRecoveryCode,
  takeTotpStep,
} from "#db/queries/account/second-factors";
import {
  countAttempt,
  deleteSignInFailures,
} from "#db/queries/account/sign-in-failures";
import { readRecoveryCode } from "#app/domain/account/recovery-code";
import { recoveryCodeHash } from "#app/domain/account/recovery-code-hash";

/** Somebody types a code of their app, or one of the codes that they keep on paper. */
export interface CheckFactorRequest {
  userId: string;
  code: string;
  /** The time step that a code belongs to, by a sealed secret; null for a wrong code. */
  stepOf(sealedSecret: string, code: string): number | null;
  /** True while an app is being enrolled: only its codes count, and it need not be confirmed yet. */
  enrolling?: boolean;
  now: Date;
}

export type CheckFactorResult =
  /** `left`: how many recovery codes are left, where one was used. */
  | { ok: true; left: number | null }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "wait"; seconds: number };

/**
 * Checks a code. Each works once; an attempt counts as wrong from before it is looked at, and after five
 * in a row one waits, longer each time.
 */
export async function checkFactor(
  db: Database,
  request: CheckFactorRequest,
): Promise<CheckFactorResult> {
  const { userId, now } = request;
  const key = createHash("sha256").update(`factor:${userId}`).digest("hex");
  const seconds = await countAttempt(db, key, now);
  if (seconds > 0) return { ok: false, reason: "wait", seconds };
  return await writeTransaction(db, async (trx) => {
    const used = await useCode(trx, request);
    if (used === null) return { ok: false, reason: "wrong" };
    await deleteSignInFailures(trx, key);
    if (used === "totp") return { ok: true, left: null };
    const { recoveryCodes } = await findFactors(trx, userId);
    return { ok: true, left: recoveryCodes };
  });
}

async function useCode(
  trx: Database,
  { userId, code, stepOf, enrolling = false, now }: CheckFactorRequest,
): Promise<"totp" | "recovery" | null> {
  const digits = code.replace(/\s/g, "");
  if (/^\d{6}$/.test(digits)) {
    const totp = await findTotp(trx, userId);
    if (totp === null || totp.isConfirmed === enrolling) return null;
    const step = stepOf(totp.sealedSecret, digits);
    const isFresh = step !== null && (await takeTotpStep(trx, userId, step));
    return isFresh ? "totp" : null;
  }
  const recovery = enrolling ? null : readRecoveryCode(code);
  if (recovery === null) return null;
  const hash = recoveryCodeHash(userId, recovery);
  const taken = await takeRecoveryCode(trx, userId, hash, now.toISOString());
  return taken ? "recovery" : null;
}
