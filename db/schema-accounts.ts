import type { MailKind } from "#app/domain/account/mail";
import type { Role } from "#app/domain/account/user";

/** Tables of people and their sessions, of mail, of addresses to confirm and of second factors. */
export interface AccountTables {
  users: {
    id: string;
    email: string;
    email_key: string;
    display_name: string;
    name_key: string;
    password_hash: string;
    state: "active" | "suspended";
    language: "es" | "en";
    created_at: string;
    /** When its owner deleted it; null while it is somebody's. */
    closed_at: string | null;
  };
  user_roles: {
    user_id: string;
    role: Role;
    /** A province's UBIGEO, or `*`. */
    scope: string;
    granted_at: string;
    granted_by: string | null;
  };
  sessions: {
    id_hash: string;
    user_id: string;
    created_at: string;
    last_seen_at: string;
    expires_at: string;
    /** `factor` while the second factor is still to come; null and `full` are whole. */
    stage: "full" | "factor" | null;
    /** When a second factor was last shown in it. */
    factor_at: string | null;
    /** When its owner last showed a password or a second factor in it. */
    checked_at: string | null;
    device: string | null;
    /** Truncated. */
    address: string | null;
  };
  sign_in_failures: {
    account_key: string;
    failures: number;
    last_failed_at: string;
  };

  /** Mail on its way; words and address are blanked once it has left. */
  mails: {
    id: string;
    user_id: string | null;
    address: string | null;
    kind: MailKind;
    /** JSON, as the kind has it. */
    data: string;
    language: "es" | "en";
    state: "waiting" | "sent" | "failed";
    attempts: number;
    /** When it may be taken next; whoever takes it moves this on. */
    next_at: string;
    created_at: string;
    sent_at: string | null;
  };
  /** An address that somebody says is theirs and has not confirmed. */
  email_claims: {
    user_id: string;
    email: string;
    email_key: string;
    claimed_at: string;
  };
  account_tokens: {
    token_hash: string;
    purpose: "confirm" | "reset";
    user_id: string;
    email: string | null;
    expires_at: string;
    used_at: string | null;
  };
  totp_secrets: {
    user_id: string;
    /** Encrypted with a key that the database does not hold. */
    sealed_secret: string;
    created_at: string;
    confirmed_at: string | null;
    /** The time step of the last code that was taken, so that each works once. */
    last_step: number;
  };
  recovery_codes: {
    code_hash: string;
    user_id: string;
    used_at: string | null;
  };
  passkeys: {
    id: string;
    user_id: string;
    public_key: string;
    counter: number;
    name: string;
    created_at: string;
    last_used_at: string | null;
  };
  passkey_challenges: {
    challenge_hash: string;
    bound_to: string;
    expires_at: string;
  };
}
