/**
 * What a form, a query or an import can say about a value, as keys of the catalogue. Every schema of
 * the domain speaks in these; the catalogue has the words.
 */
export const VALIDATION_KEYS = [
  // text
  "blank",
  "too_short",
  "too_long",
  "characters_not_allowed",
  // choices and ids
  "choose_one",
  "unknown_value",
  "id_malformed",
  "version_malformed",
  "hash_malformed",
  // numbers
  "number_malformed",
  "number_too_small",
  "number_too_large",
  // dates
  "date_malformed",
  "date_too_early",
  "date_before_term",
  "date_in_future",
  // addresses of web pages
  "url_malformed",
  "url_scheme",
  "url_missing",
  "url_own_room",
  // what is private
  "personal_data",
  // an update
  "status_before_deadline",
  "date_before_deadline",
  "value_not_measured",
  "reason_needs_negative_verdict",
  "evidence_missing",
  "evidence_too_many",
  "evidence_second_origin",
  "evidence_public_needed",
  "evidence_file_missing",
  // numbers of official records
  "record_number_missing",
  "record_type_missing",
  "record_cui",
  "record_infobras",
  "record_ordinance",
  "record_request",
  "record_date_missing",
  // a decision
  "reason_missing",
  "note_missing",
  // an account
  "name_characters",
  "name_reserved",
  "email_malformed",
  "password_too_short",
  "password_too_long",
  "password_common",
  "password_leaked",
  "code_malformed",
  // a query
  "parameter_repeated",
  "parameter_malformed",
  "page_malformed",
  "too_many_words",
] as const;

export type ValidationKey = (typeof VALIDATION_KEYS)[number];

/** A key as the message of a Zod issue, so that a misspelt one does not compile. */
export function says(key: ValidationKey): { error: ValidationKey } {
  return { error: key };
}
