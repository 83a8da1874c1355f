import type { security as es } from "../es/security";

export const security = {
  title: "Your account's security",
  link: "Security",
  saved: {
    password: "Your password has changed. All other sessions were closed.",
    session: "The session was closed.",
    sessions: "All other sessions were closed.",
    email: "We have sent you a link. The e-mail changes once you open it.",
    confirmed: "Your e-mail is confirmed.",
    totp_off: "Your account no longer asks for a code.",
  },
  emailTitle: "E-mail",
  emailIs: (email: string) => `Your e-mail is ${email}.`,
  emailUnconfirmed: (email: string) =>
    `${email} is not confirmed yet. Open the link that we sent: it lets you recover your account, and we can tell you what became of your updates. You can use your account meanwhile.`,
  emailPending: (email: string) =>
    `You asked to change it to ${email}. Open the link that we sent there.`,
  emailChange: "Change the e-mail or ask for another link",
  emailNew: "E-mail",
  emailNewHint:
    "We will send a link to that address. If you have a confirmed one it stays until you open the link, and we will tell you there.",
  emailSend: "Send the link",
  passwordTitle: "Password",
  passwordChange: "Change the password",
  passwordNew: "New password",
  passwordHintShort:
    "12 characters or more, because your account asks for a code as well.",
  passwordSave: "Save the password",
  factorTitle: "A code beside the password",
  factorOff:
    "Your account opens with the password alone. With a code from your phone, whoever guesses it cannot come in.",
  factorOn: "Signing in asks for a code of your app.",
  factorRequired:
    "Whoever moderates or administers needs a code beside the password. Set it up now: it takes two minutes.",
  factorSetUp: "Set up the code",
  factorManage: "See the recovery codes or remove the code",
  enrolTitle: "Set up a code beside the password",
  enrolSteps: [
    "Install an authenticator app on your phone (for example Aegis, FreeOTP or Google Authenticator).",
    "In the app, scan this picture or type the key.",
    "Type here the 6 digits that the app shows.",
  ],
  enrolQr: "Code to scan with the app",
  enrolSecret: "Key to type by hand",
  code: "6-digit code",
  codeHint: "The one that the app shows now.",
  enrolFinish: "Turn the code on",
  codesHeading: "Recovery codes",
  codesTitle: "Keep your recovery codes",
  codesLead:
    "If you lose the phone, each of these codes works once in place of the 6 digits. Write them on paper: they will not be shown again.",
  codesDone: "I have kept them",
  codesLeft: (count: number) =>
    count === 1
      ? "You have 1 recovery code left."
      : `You have ${count} recovery codes left.`,
  codesFew: "Make new codes before you run out of them.",
  codesRenew: "Make new codes",
  codesRenewHint: "The old ones stop working.",
  factorRemove: "Remove the code",
  factorKeep:
    "Whoever moderates or administers here cannot be without the code; you can set it up on another phone after removing it.",
  checkTitle: "Check that it is you",
  checkLeadCode:
    "Type the 6-digit code of your app. If you do not have the phone, type a recovery code.",
  checkLeadPassword: "To go on, type your password once more.",
  checkCode: "6-digit or recovery code",
  checkField: "Your password, or a code if you use one",
  checkFieldHint:
    "More than 30 minutes have passed since the last check. What you typed is still here.",
  checkNeeded: "Check that it is you: type your password or a code.",
  checkWrong: "It does not match. Look at it and try again.",
  checkGo: "Go on",
  leave: "Sign out",
  waitCode: (seconds: number) =>
    `There were several tries in a row. Wait ${
      seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
    } and try again.`,
  sessionsTitle: "Where your account is open",
  sessionThis: "this device",
  sessionUnknown: "Unknown device",
  sessionFacts: (since: string, seen: string) =>
    `opened on ${since}; used on ${seen}`,
  sessionFrom: (network: string) => `from the network ${network}`,
  sessionEnd: "Close",
  sessionEndNamed: (device: string) => `Close the session of ${device}`,
  sessionsEnd: "Close all others",
  dataTitle: "Your data",
  dataExport: "Download everything that the site knows of you (JSON)",
  closeTitle: "Delete the account",
  closeLink: "Delete my account",
  closeLead:
    "Your e-mail, your password, your sessions and your drafts are deleted right now. What was published stays in the record, because others build on it.",
  closeName: "Under which name does what you published stay?",
  closeNameNeutral: "Under a name that says nothing of you",
  closeNameKeep: (name: string) => `Under the one it has: ${name}`,
  closeConfirm: "Delete my account for ever",
  closeLastAdmin:
    "You are the last person who administers the site. Appoint another first.",
  closedTitle: "Your account was deleted",
  closedLead:
    "We no longer keep your e-mail or your password. Thank you for what you told.",
  forgotTitle: "I forgot my password",
  forgotLead:
    "Type the e-mail of your account. If it is confirmed, we will send a link to choose another password.",
  forgotSend: "Send the link",
  forgotSentTitle: "Look at your mail",
  forgotSent:
    "If that address has a confirmed account, the link arrives within minutes and works for half an hour. Look among unwanted mail too.",
  resetTitle: "Choose a new password",
  resetDone: "Your password has changed. You can sign in with it.",
  tokenOver:
    "This link no longer works: it was used, its time is over or another was asked for. Ask for a new one.",
  confirmTitle: "Confirm your e-mail",
  confirmLead: "This tells us that the address is yours.",
  confirmGo: "Confirm my e-mail",
  confirmedTitle: "Your e-mail is confirmed",
  confirmedLead:
    "You can recover your account with it now, and we will write to you there.",
  unconfirmedNote:
    "Your e-mail is not confirmed yet: open the link that we sent. You can send updates meanwhile.",
} satisfies typeof es;
