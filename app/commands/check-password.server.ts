import { createHash } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  countAttempt,
  deleteSignInFailures,
} from "#db/queries/account/sign-in-failures";
import { findOwnCredentials } from "#db/queries/account/users";

export type CheckPasswordResult =
  | { ok: true; left: null }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "wait"; seconds: number };

/** Compares the password of somebody who is signed in; after five wrong ones in a row they wait. */
export async function checkPassword(
  db: Database,
  request: {
    userId: string;
    passwordMatches(storedHash: string | null): Promise<boolean>;
    now: Date;
  },
): Promise<CheckPasswordResult> {
  const { userId, passwordMatches, now } = request;
  const key = createHash("sha256").update(`check:${userId}`).digest("hex");
  const seconds = await countAttempt(db, key, now);
  if (seconds > 0) return { ok: false, reason: "wait", seconds };
  const known = await findOwnCredentials(db, userId);
  if (!(await passwordMatches(known?.passwordHash ?? null))) {
    return { ok: false, reason: "wrong" };
  }
  await writeTransaction(db, (trx) => deleteSignInFailures(trx, key));
  return { ok: true, left: null };
}
