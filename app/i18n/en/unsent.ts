import type { unsent as source } from "../es/unsent";

export const unsent: typeof source = {
  title: "Not sent",
  lead: "What you wrote and has not arrived yet is kept on this phone, not on the site. It is sent by itself when there is signal and this page, or that of an update, is open.",
  link: "What is not sent yet on this phone",
  needsScript:
    "This page shows what your browser keeps. That takes JavaScript, which is off here or does not work. Forms are sent all the same while there is signal.",
  limitsTitle: "How what you write is kept",
  limits: [
    "Your text and your photos are kept on this phone while you write. If the signal goes, the page is closed or your session ends, they are still here.",
    "Do not let many days go by: on an iPhone, Safari deletes what is kept if you do not open this site for seven days. Other phones delete it only when they run out of space. It also goes when you clear the browser's data.",
    "Whoever uses this phone could read it. If the phone is not yours, send or delete before you sign out.",
  ],
  clock: "Days are counted by the clock of this phone.",
  doneTitle: "It is kept on this phone",
  done: "There is no signal, or the site does not answer. Do not write this again: it will be sent by itself, once, when there is signal and you open this page or “Not sent”.",
  doneMore: "Tell something else about this promise",
  copy: "Save a copy of everything",
  copyHint:
    "Downloads one file with your texts and photos. Anybody can open it: take care of it. You can carry it on a stick and write it up elsewhere.",
  leave: (count) =>
    `There are ${count} not sent on this phone. If you sign out now, they are deleted.`,
  leaveTitle: "Before you sign out",
  leaveSend: "See and send",
  leaveCopy: "Save a copy",
  leaveDelete: "Delete what is not sent and sign out",
  leaveStay: "Stay signed in",
  fieldTitle: (province) => `${province}, for the field`,
  fieldLead:
    "Before you leave, while there is signal, keep the forms of the promises on this phone. In the field open them from here: they are filled in without signal, and sent by themselves when you are back.",
  fieldKeep: (count) => `Keep for the field (${count} forms)`,
  fieldLimits:
    "Each form takes some tens of kilobytes. They are kept for up to 30 days, or until you sign out. Those that you open are kept without asking.",
  fieldNone: "This province has no targets on the site yet.",
  fieldLink: (province) => `Take the forms of ${province} to the field`,
  script: {
    typing: "Typing…",
    kept: "Kept on this phone. Not sent yet.",
    keptWithFiles: "Text and files kept on this phone. Not sent yet.",
    notKept:
      "This browser does not keep what you write. Send it or use “Save draft” before you close.",
    filesNotKept:
      "The text is kept on this phone. The files do not fit: do not delete the originals.",
    offer: "You have a text not sent from {day}: “{text}”",
    offerWaiting:
      "This text from {day} waits for signal: “{text}”. If you open it, it stays until you send it again.",
    goOn: "Go on with it",
    discard: "Delete",
    discardSure: "Sure? Delete for good",
    discarded: "Deleted from this phone.",
    sending: "Sending…",
    noSignal:
      "No signal, or the site does not answer. It will be tried again by itself.",
    signedOut:
      "Your session ended or your account is suspended. Nothing is lost: it is still on this phone. Sign in to send it.",
    otherAccount:
      "This belongs to another account. It will be sent when that person signs in on this phone.",
    sent: "Sent: it is on the site now.",
    seeSent: "See the update",
    received: "This file has reached the site.",
    one: "1 not sent on this phone",
    several: "{count} not sent on this phone",
    others:
      "{count} not sent of another account are on this phone. Only that account can see them.",
    today: "since today",
    oneDay: "for 1 day",
    days: "for {count} days",
    files: "{count} files",
    state: {
      writing: "Not finished",
      waiting: "Waits for signal",
      refused: "Has to be mended",
    },
    draft: "draft",
    open: "Open",
    sendNow: "Send now",
    none: "There is nothing to be sent on this phone.",
    exportTitle: "Not sent",
    exportName: "not-sent",
    savingPages: "Saving {count} of {all}…",
    savedPages:
      "Done: {count} forms are kept on this phone. They open without signal.",
    savedSome:
      "{count} of {all} were saved: the signal went. Please try again.",
  },
};
