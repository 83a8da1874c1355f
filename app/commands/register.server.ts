import { randomUUID } from "node:crypto";
import { databaseError, writeTransaction, type Database } from "#db/client";
import { claimEmail } from "#db/queries/account/email-claims";
import { insertRole } from "#db/queries/account/roles";
import { findTakenKey, insertUser } from "#db/queries/account/users";
import { unconfirmedKey } from "#app/domain/account/email-key";
import { CONFIRM_LIFE } from "#app/domain/account/account-token";
import { nameKey } from "#app/domain/account/name-key";
import { EVERYWHERE } from "#app/domain/account/user";

/** Somebody opens an account for themselves. */
export interface RegisterRequest {
  name: string;
  email: string;
  passwordHash: string;
  language: "es" | "en";
  /** Of the link that confirms the address. */
  tokenId: string;
  tokenHash: string;
  mayMail: boolean;
  now: Date;
}

export type RegisterResult =
  | { ok: true; userId: string }
  | { ok: false; reason: "name_taken" | "name_unreadable" };

/**
 * Opens a citizen's account that can be used at once. The address is claimed and not yet confirmed, so
 * nothing here depends on whether somebody has it: the result, the rows and the mail queued are alike.
 */
export async function register(
  db: Database,
  request: RegisterRequest,
): Promise<RegisterResult> {
  const key = nameKey(request.name);
  if (key === "") return { ok: false, reason: "name_unreadable" };
  try {
    return await writeTransaction(db, (trx) => store(trx, request, key));
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    const taken = await findTakenKey(db, { emailKey: "", nameKey: key });
    if (taken === null) throw error;
    return { ok: false, reason: "name_taken" };
  }
}

async function store(
  trx: Database,
  request: RegisterRequest,
  key: string,
): Promise<RegisterResult> {
  const { name, passwordHash, language, now } = request;
  const { tokenId, tokenHash, mayMail } = request;
  const userId = randomUUID();
  const email = request.email.normalize("NFC").trim();
  const at = now.toISOString();
  await insertUser(trx, {
    ...{ id: userId, email, emailKey: unconfirmedKey(userId) },
    ...{ displayName: name.normalize("NFC").trim(), nameKey: key },
    ...{ passwordHash, language, createdAt: at },
  });
  await insertRole(trx, {
    ...{ userId, role: "citizen", scopeCode: EVERYWHERE },
    ...{ grantedAt: at, grantedBy: null },
  });
  const expiresAt = new Date(now.getTime() + CONFIRM_LIFE).toISOString();
  await claimEmail(trx, {
    ...{ userId, email, tokenId, tokenHash, expiresAt },
    ...{ language, mayMail, now },
  });
  return { ok: true, userId };
}
