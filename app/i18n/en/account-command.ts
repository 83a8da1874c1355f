import type { accountCommand as source } from "../es/account-command";

export const accountCommand: typeof source = {
  usage:
    'Usage: npm run account -- create|list|grant|revoke|suspend. Example: npm run account -- create --email YOU@EXAMPLE --name "YOUR NAME" --role citizen|moderator|government|admin [--provinces espinar,tarata] [--password-stdin]',
  unknownOption: (what) => `“${what}” is not understood.`,
  missing: (option) => `--${option} is missing.`,
  invalid: (option, why) => `--${option}: ${why}`,
  created: (name, email) => `Account created: ${name} <${email}>`,
  password: (password) =>
    `Password, which will not be shown again: ${password}`,
  granted: (email, what) => `${email} now holds: ${what}`,
  revoked: (email, what) => `${email} no longer holds: ${what}`,
  suspended: (email) =>
    `${email} can no longer sign in. What it published is still there.`,
  none: "There is no account yet.",
  nobody: (email) =>
    `There is no account with the e-mail address ${email}. See all with: npm run account -- list`,
  refused: {
    email_taken: "There is an account with that e-mail address.",
    name_taken:
      "Another account signs with that name or with one easily mistaken for it. Choose another.",
    name_unreadable: "The name needs at least one letter.",
    unknown_province:
      "There is no such province. Write it as in the address of its page, say espinar, and start the site once before.",
    scope_unfit:
      "That role does not go with those provinces: government needs provinces; citizen and admin take none.",
    too_many_appointed:
      "That person has made ten people moderators or administrators within seven days.",
    already_held: "That account held that role there already.",
    not_held: "That account does not hold that role there.",
    already_suspended: "That account was suspended already.",
    last_admin:
      "It is the last account that administers the site. Appoint another first.",
    not_found: "There is no such account.",
    not_allowed: "Not allowed.",
  },
};
