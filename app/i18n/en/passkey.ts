import type { passkey as source } from "../es/passkey";

export const passkey = {
  title: "Passkeys",
  what: "With a passkey you sign in by fingerprint, face or the PIN of your phone, without typing your password. The password goes on working.",
  none: "You have no passkey.",
  count: (count: number) =>
    count === 1 ? "You have 1 passkey." : `You have ${count} passkeys.`,
  manage: "See or add passkeys",
  instead: "Or use a passkey instead of the code",
  listTitle: "Your passkeys",
  made: (day: string) => `made on ${day}`,
  used: (moment: string) => `used on ${moment}`,
  unused: "not used yet",
  name: "Name of the passkey",
  nameHint: "To know it by later, for example “My phone”.",
  rename: "Change the name",
  renameNamed: (name: string) => `Change the name of ${name}`,
  remove: "Remove",
  removeNamed: (name: string) => `Remove the passkey ${name}`,
  addTitle: "Add a passkey",
  add: "Make the passkey",
  tooMany: (most: number) =>
    `You have ${most} passkeys already. Remove one to add another.`,
  saved: {
    added: "The passkey was added.",
    renamed: "The name has changed.",
    removed: "The passkey was removed. All other sessions ended.",
  },
  removeHint:
    "Removing a passkey ends all other sessions. It stays on the phone, but opens nothing here any more.",
  signInLink: "Sign in with a passkey",
  signInTitle: "Sign in with a passkey",
  signInLead:
    "Press the button and confirm with your fingerprint, your face or the PIN of your phone.",
  signIn: "Use my passkey",
  signInPassword: "Sign in with e-mail and password",
  check: "Use my passkey",
  checkLead: "Use your passkey, or type a recovery code.",
  checkOther: "By passkey",
  backupCode: "Recovery code",
  factorRequired:
    "Whoever moderates or administers needs more than a password. A passkey is enough.",
  needsScript:
    "Passkeys need a recent browser with JavaScript turned on. Without it, use your password and your codes.",
  noPlace:
    "This site has no secure address (https) with a name of its own yet, and without one browsers make no passkeys.",
  cancelled: "No passkey was used. You may try again.",
  already: "That phone or key is in your account already.",
  failed:
    "The passkey did not answer. Try again, or use your password and a code.",
  refused:
    "We did not accept that passkey. Try again, or use your password and a code.",
  expired:
    "The page was open for a long time or was used twice. Press the button again.",
} satisfies typeof source;
