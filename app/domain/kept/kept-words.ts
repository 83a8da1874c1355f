/** What the script says of what a device keeps; `{day}`, `{count}` and `{text}` are put in by it. */
export interface KeptWords {
  typing: string;
  kept: string;
  keptWithFiles: string;
  notKept: string;
  filesNotKept: string;
  offer: string;
  offerWaiting: string;
  goOn: string;
  discard: string;
  discardSure: string;
  discarded: string;
  sending: string;
  noSignal: string;
  signedOut: string;
  otherAccount: string;
  sent: string;
  seeSent: string;
  received: string;
  one: string;
  several: string;
  others: string;
  today: string;
  oneDay: string;
  days: string;
  files: string;
  state: Record<"writing" | "waiting" | "refused", string>;
  draft: string;
  open: string;
  sendNow: string;
  none: string;
  exportTitle: string;
  exportName: string;
  savingPages: string;
  savedPages: string;
  savedSome: string;
}
