import type { mail as es } from "../es/mail";
import { repeat } from "./repeat";
import { second } from "./second";

export const mail = {
  from: "Lo Prometido",
  subject: {
    update_decided: "There is a decision on your update",
    update_repeated: "Other people decide again on your update",
    appeal_decided: "Your appeal was decided",
    statement_decided: "There is a decision on what you sent",
    reply_asked: "You are asked for an answer",
    second_awaited: "Something waits for a second person",
    welcome: "You have an account now",
    confirm_address: "Confirm your e-mail",
    address_known: "You already have an account",
    reset_password: "Choose a new password",
    password_changed: "Your password has changed",
    address_changed: "The e-mail of your account has changed",
    factor_changed: "How you sign in has changed",
    account_closed: "Your account was deleted",
    group_decided: "There is a decision on the group you proposed",
    group_invitation: "An invitation for you",
  },
  greeting: (name: string) => `Hello ${name},`,
  greetingNobody: "Hello,",
  outcome: {
    approved: "Your update was approved and everybody can see it now.",
    rejected: "Your update was not approved. The reasons are on its page.",
    changes_requested:
      "Whoever reviewed your update asks for changes. You can correct it and send it again.",
    privacy_asked:
      "Whoever reviewed your update asks you to take out personal data. On its page you can cover parts of the photos (faces, plates, homes) before you send it again.",
    retracted:
      "An update of yours that was public has been taken back. The reason is on its page.",
  },
  repeated: repeat.mail,
  appeal: {
    upheld: "You were right: everybody can see your update now.",
    dismissed:
      "Other people looked at your update again and the rejection stands. The reason is on its page.",
  },
  statement: {
    correction_note:
      "Your correction request was accepted and stands beside the update, with an answer.",
    correction_retraction:
      "Your correction request was accepted and a retraction was opened.",
    correction_declined:
      "Your correction request was not accepted. The reason is on its page.",
    reply_published:
      "Your reply was published. It stands beside the update, for everybody to see.",
    reply_declined:
      "Your reply was not published, because of its form. The reason is on its page, and you can send another.",
  },
  asked:
    "An update on a promise of the municipality was published and your answer is asked for. The page counts the days that pass without it.",
  second: second.mail,
  secondOpen: "Open it here, after signing in:",
  seeAsked: "Read it and answer here:",
  seeUpdate: "See it here:",
  welcome:
    "Whoever runs the site has opened an account for you with this address. To choose your password, open this page, ask for a new password and follow the steps:",
  confirm:
    "Confirm that this address is yours. It lets you recover your account if you forget the password, and we can tell you what became of your updates. The link works for 7 days, and once:",
  confirmNot:
    "If you did not type this address on the site, do nothing: nobody will receive anything in your name.",
  known:
    "Somebody tried to use this address on the site, and you already have an account with it. If it was you, sign in to the account that you have:",
  knownForgot: "If you forgot the password, ask for another here:",
  knownNot: "If it was not you, do nothing: your account is as it was.",
  reset:
    "With this link you choose a new password. It works for 30 minutes, and once:",
  resetNot: "If you did not ask for it, do nothing: your password is the same.",
  passwordChanged:
    "The password of your account has changed and its open sessions were closed.",
  addressChanged:
    "Your account has another e-mail now. This one will get no more messages.",
  factor: {
    totp_on: "Your account now asks for a code beside the password.",
    totp_off: "Your account no longer asks for a code beside the password.",
    passkey_on: "A passkey was added to your account.",
    passkey_off: "A passkey was taken from your account.",
  },
  closed:
    "Your account was deleted, as you asked. What was published stays in the record, without your e-mail or your data.",
  groupOutcome: {
    approved:
      "The watchdog group you proposed was accepted. You coordinate it and can invite others now.",
    rejected:
      "The watchdog group you proposed was not accepted. The reason is on your page of groups.",
  },
  seeGroups: "See it here:",
  invited: (group) =>
    `You are invited to “${group}”, a group that watches what provincial governments promised. To see the invitation and accept it or not, open this link. It works for 7 days and once:`,
  invitedNot:
    "If you do not know that group, do nothing: without your answer nothing happens.",
  notYou: "If it was not you, ask for a new password right now:",
  sign: "Lo Prometido",
  noReply: "This message is automatic. Nobody reads the answers.",
} satisfies typeof es;
