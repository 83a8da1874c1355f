import type { account as source } from "../es/account";

export const account: typeof source = {
  createTitle: "Open an account",
  createLead:
    "With an account you can say what became of a promise. Reading needs none.",
  name: "Public name",
  nameHint:
    "What you write will be signed with it. A pseudonym is fine: nobody sees your real name.",
  email: "E-mail address",
  emailHint:
    "Only for signing in and for telling you. It is not published or shown to anybody. We will send a link to confirm it; you can begin before.",
  emailSignInHint: "The one you opened your account with.",
  password: "Password",
  newPasswordHint:
    "15 characters or more. A phrase of several words that only you would say is best.",
  namePseudonym: (name: string) => `Cannot think of one? For example: ${name}.`,
  forgot: "I forgot my password",
  create: "Open the account",
  haveAccount: "Do you have an account?",
  signInTitle: "Sign in",
  signIn: "Sign in",
  signInToGoOn: "Sign in to go on. You will come back to where you were.",
  noAccount: "No account yet?",
  signOutTitle: "Sign out",
  signOutLead: (name) =>
    `You are signed in as ${name}. If other people use this device, sign out when you are done.`,
  signOutNobody: "You are not signed in.",
  signOut: "Sign out",
  role: {
    citizen: "citizen",
    moderator: "moderator",
    government: "government",
    admin: "administrator",
  },
  demoTitle: "Accounts of the demonstration",
  demoLead: (password) => `All of them have the same password: ${password}`,
  problem: {
    "name blank": "Write the name you want to sign with.",
    "name too_short": "The name is too short. Use two letters or more.",
    "name too_long": "The name is too long. Use 60 letters at most.",
    "name personal_data":
      "It seems to hold a telephone number or a DNI. Choose another name: everybody will see it.",
    "password blank": "Write the password.",
  },
  nameTaken:
    "Somebody already signs with that name or with one easily mistaken for it. Choose another.",
  nameUnreadable: "Use at least one letter in the name.",
  wrong:
    "The e-mail address and the password do not match. Check both and try again.",
  suspended:
    "This account is suspended. What it published is still there. If you think this is a mistake, write to whoever runs the site.",
  wait: (seconds) =>
    `There were several attempts in a row. Wait ${
      seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
    } and try again; the right password will still work.`,
  waitToCreate: (seconds) =>
    `Many accounts were opened in a row from this connection. Wait ${Math.ceil(seconds / 60)} minutes and try again.`,
};
