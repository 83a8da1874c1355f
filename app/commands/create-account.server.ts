import { randomUUID } from "node:crypto";
import { databaseError, writeTransaction, type Database } from "#db/client";
import { queueMail } from "#db/queries/account/mails";
import { appendRecordEntry } from "#db/queries/record/record";
import { findScopeCode, insertRole } from "#db/queries/account/roles";
import { findTakenKey, insertUser } from "#db/queries/account/users";
import {
  appointerId,
  mayAppoint,
  scopeFits,
  type Appointer,
} from "#app/domain/account/appointment";
import { emailKey } from "#app/domain/account/email-key";
import { nameKey } from "#app/domain/account/name-key";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Role } from "#app/domain/account/user";

/** What makes an account. The password arrives hashed: hashing takes longer than a transaction may. */
export interface CreateAccountRequest {
  name: string;
  email: string;
  passwordHash: string;
  language: "es" | "en";
  role: Role;
  /** Province slugs, or `*`. */
  scopes: readonly string[];
  /** `self` is a sign-up, which makes citizens only. */
  by: Appointer | "self";
  now: Date;
}

export type CreateAccountResult =
  | { ok: true; userId: string }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "email_taken"
        | "name_taken"
        | "name_unreadable"
        | "unknown_province"
        | "scope_unfit";
    };

/**
 * Opens an account with its first role. A role other than citizen is an
 * appointment and goes into the public record; a sign-up does not.
 */
export async function createAccount(
  db: Database,
  request: CreateAccountRequest,
): Promise<CreateAccountResult> {
  const refusal = refusalOf(request);
  if (refusal) return { ok: false, reason: refusal };
  const keys = {
    emailKey: emailKey(request.email),
    nameKey: nameKey(request.name),
  };
  try {
    return await writeTransaction(db, (trx) => store(trx, request, keys));
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    const taken = await findTakenKey(db, keys);
    if (taken === null) throw error;
    return { ok: false, reason: `${taken}_taken` };
  }
}

function refusalOf(request: CreateAccountRequest) {
  const { by, role, scopes, name } = request;
  const allowed = by === "self" ? role === "citizen" : mayAppoint(by);
  if (!allowed) return "not_allowed";
  if (scopes.length === 0) return "scope_unfit";
  if (!scopes.every((scope) => scopeFits(role, scope))) return "scope_unfit";
  if (nameKey(name) === "") return "name_unreadable";
  return null;
}

async function store(
  trx: Database,
  request: CreateAccountRequest,
  keys: { emailKey: string; nameKey: string },
): Promise<CreateAccountResult> {
  const codes: string[] = [];
  for (const scope of request.scopes) {
    const code = await findScopeCode(trx, scope);
    if (code === null) return { ok: false, reason: "unknown_province" };
    codes.push(code);
  }
  const userId = randomUUID();
  const { email, name, passwordHash, language, now } = request;
  const createdAt = now.toISOString();
  await insertUser(trx, {
    ...keys,
    id: userId,
    email: email.normalize("NFC").trim(),
    displayName: name.normalize("NFC").trim(),
    passwordHash,
    language,
    createdAt,
  });
  for (const code of new Set(codes)) {
    await appoint(trx, request, userId, code);
  }
  if (request.by !== "self") {
    await queueMail(trx, { userId }, { kind: "welcome", data: {} }, now);
  }
  return { ok: true, userId };
}

async function appoint(
  trx: Database,
  { role, by, now }: CreateAccountRequest,
  person: string,
  scope: string,
): Promise<void> {
  const grantedBy = by === "self" ? null : appointerId(by);
  const grant = { userId: person, role, scopeCode: scope };
  await insertRole(trx, { ...grant, grantedAt: now.toISOString(), grantedBy });
  if (role === "citizen") return;
  const entry = { person, role, scope, by: grantedBy };
  await appendRecordEntry(trx, recordEntry("role_granted", now, entry), now);
}
