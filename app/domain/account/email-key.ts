/**
 * The one form of an e-mail address that accounts are told apart by:
 * ` Rosa@Example.PE ` gives `rosa@example.pe`. Composed (NFC), so that the same
 * letters typed on two keyboards are the same account.
 */
export function emailKey(email: string): string {
  return email.normalize("NFC").trim().toLowerCase().normalize("NFC");
}

/** What stands in place of the key while an account has no confirmed address: no address looks like it. */
export function unconfirmedKey(userId: string): string {
  return `unconfirmed:${userId}`;
}
