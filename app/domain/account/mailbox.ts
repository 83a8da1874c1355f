/** Makes a keyed hash of the mailbox behind an address; who holds the key is not the database's business. */
export type MailboxKey = (email: string) => string;

/** How long at most the hash of a mailbox outlives its account while something of it waits for others, in milliseconds: ten days. */
export const MAILBOX_FADES = 10 * 24 * 60 * 60 * 1000;

interface Provider {
  /** The domain under which all of its names are one. */
  domain: string;
  /** Letters of the name that it does not look at. */
  ignored?: RegExp;
}

const GMAIL: Provider = { domain: "gmail.com", ignored: /\./g };
const PROTON: Provider = { domain: "proton.me", ignored: /[._-]/g };
const ICLOUD: Provider = { domain: "icloud.com" };

/**
 * Providers whose addresses have several spellings, by domain. Sources, read in 2026:
 * Gmail, "Dots don't matter in Gmail addresses" (support.google.com/mail/answer/7436150) and googlemail.com
 * (support.google.com/mail/answer/10313); Proton, "Addresses and aliases" (proton.me/support/addresses-and-aliases);
 * Apple, "@icloud.com, @me.com and @mac.com" (support.apple.com/HT201771).
 */
const PROVIDERS: ReadonlyMap<string, Provider> = new Map([
  ["gmail.com", GMAIL],
  ["googlemail.com", GMAIL],
  ["proton.me", PROTON],
  ["protonmail.com", PROTON],
  ["protonmail.ch", PROTON],
  ["pm.me", PROTON],
  ["icloud.com", ICLOUD],
  ["me.com", ICLOUD],
  ["mac.com", ICLOUD],
]);

/**
 * The mailbox that an address leads to, as one text for all of its spellings:
 * ` Rosa.Q+minas@GoogleMail.com. ` is `rosaq@gmail.com`. What follows a plus is a label for every provider
 * (sub-addressing, RFC 5233; Gmail, Outlook, Proton and Fastmail document it), capitals never count.
 */
export function mailboxOf(email: string): string {
  const text = email.normalize("NFKC").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  const domain = hostOf(text.slice(at + 1));
  const local = text.slice(0, Math.max(at, 0));
  const [beforePlus = ""] = local.split("+");
  const provider = PROVIDERS.get(domain);
  const ignored = provider?.ignored;
  const bare =
    ignored === undefined ? beforePlus : beforePlus.replace(ignored, "");
  // A name of nothing but dots or a label is no spelling of another.
  const name = bare || beforePlus || local;
  return `${name}@${provider?.domain ?? domain}`;
}

/** A domain as the net knows it: no dot at the end, letters beyond ASCII in their encoded form. */
function hostOf(domain: string): string {
  const bare = domain.replace(/\.$/, "");
  return URL.parse(`http://${bare}`)?.hostname ?? bare;
}
