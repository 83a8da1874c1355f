import type { proof as esProof } from "../es/proof";

/** Words of the record's entry pages, its search and its verifier. */
export const proof: typeof esProof = {
  search: "Search the record",
  searchHint:
    "A code (ESP-S-01), a province, a day (31/12/2022) or the id of an update.",
  kind: "About",
  allKinds: "Everything",
  kinds: {
    plans: "Plans and promises",
    updates: "Updates and decisions",
    people: "People and groups",
    site: "The site",
  },
  go: "Search",
  found: (count, n) => (n === 1 ? "1 entry found" : `${count} entries found`),
  nothing: "No entry matches.",
  nothingHelp: "Try another word or",
  all: "see the whole record",
  upTo: (day) => `Entries up to ${day}`,
  entryTitle: (position) => `Entry ${position} of the record`,
  recorded: "Recorded",
  text: "The exact text of the entry",
  textHint:
    "The hash is made of these characters and nothing else. Codes and hashes; never anybody's words.",
  why: "How to know that nobody changed it",
  whyText:
    "Keep the proof today: it is a short file with this site's signature. Should the site vanish or change, the proof and the text of the entry show that it stood here.",
  download: "Keep the proof",
  check: "Check a proof",
  offline: "Check it without this site",
  offlineText:
    "The program needs nothing but Node. Keep the entry's text in a file, without changing even a space.",
  program: "verificador.mjs",
  previous: "Previous entry",
  next: "Next entry",
  toRecord: "Back to the record",
  verifier: "Check the record",
  verifierLead:
    "Here you can check that the record was not cut or rewritten, and that an entry stood in it.",
  notedTitle: "Did you note a size and a root?",
  notedText:
    "They stand at the foot of every page, on the hearing sheet and in the data. Type them, and the site says whether today's record begins with the one of then.",
  size: "Size (number of entries)",
  root: "Root (64 letters and digits)",
  compare: "Compare",
  extends: (size, now) =>
    `Yes: today's record of ${now} entries begins with the ${size} that you noted. Nothing before has changed.`,
  differs: (size) =>
    `No: with ${size} entries this record has another root. Check what you typed; if your note is right, the record was rewritten: keep your note and tell others.`,
  shorter: (now) =>
    `No: this record has only ${now} entries. Check the size; if your note is right, the record was cut: keep your note and tell others.`,
  malformedSize: "The size is a whole number, such as 1234.",
  malformedRoot: "The root has 64 characters: digits and letters from a to f.",
  keptTitle: "Did you keep the proof of an entry?",
  keptText: "Paste the proof as you kept it and the exact text of the entry.",
  keptProof: "The proof",
  keptEntry: "The text of the entry",
  checkIt: "Check",
  holds: (index, size) =>
    `The proof holds: entry ${index} was in the record when it had ${size} entries, and this site signed that.`,
  failed: {
    no_proof: "This is no whole proof. Paste all of it, from its first line.",
    not_signed: "The signature is not this site's, or the signed text changed.",
    not_in_tree:
      "The signature is this site's, but that text is not the entry's: it changed, be it by a space, or it is of another entry.",
  },
  keyTitle: "This site's key",
  keyText:
    "Signatures are checked with it. Note it with the size and the root, or keep it with your proofs.",
  witnessText:
    "Whoever has a computer running can be a witness: it keeps each signed head and raises the alarm if one does not extend the last.",
  signedHead: "signed head",
  tiles: "all entries in tiles",
  notVouched:
    "This site has stopped signing its record, because what is stored does not extend what it signed last. Until that is cleared up, compare what you read here with your own copies.",
  footer: (size) => `Public record: ${size} entries, root`,
};
