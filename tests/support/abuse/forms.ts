import { randomUUID } from "node:crypto";

/** What a good update says, as its form sends it, under a fresh id. */
export function goodUpdate(
  change: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    submissionId: randomUUID(),
    intent: "submit",
    status: "in_progress",
    effectiveDate: "2022-06-30",
    summary: "La obra empezó y hay una cuadrilla trabajando en el canal.",
    "evidence[0].kind": "press",
    "evidence[0].title": "Nota del diario",
    "evidence[0].url": "https://diario.example/nota",
    "evidence[0].visibility": "public",
    ...change,
  };
}

/** The tables that one accepted update writes. */
export const UPDATE_TABLES = [
  ...(["updates", "update_versions", "update_content"] as const),
  ...(["evidence", "evidence_content"] as const),
  ...(["submissions", "sending_hashes"] as const),
] as const;

/** The tables that a new account writes; it is signed in, and told by mail. */
export const SIGN_UP_TABLES = [
  ...(["users", "user_roles", "sessions", "email_claims"] as const),
  ...(["mails", "account_tokens"] as const),
] as const;

/** The tables that a published update writes. */
export const PUBLISHED_TABLES = [
  ...UPDATE_TABLES,
  ...(["decisions", "decision_content", "publications", "mails"] as const),
  ...(["standings_cache", "update_words_cache"] as const),
  ...(["record_entries", "record_head"] as const),
  ...(["record_nodes_cache", "record_subjects_cache"] as const),
] as const;
