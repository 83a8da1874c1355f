import type { witness as esWitness } from "../es/witness";

/** Words of the witness, for the person who runs it. */
export const witness: typeof esWitness = {
  usage: "Usage: npm run witness -- ADDRESS FOLDER",
  pinned: (key) =>
    `First visit. From now on this key is trusted; compare it with the one that the site gives by other means:\n${key}`,
  same: (size) => `No change: ${size} entries.`,
  extended: (before, size) =>
    `Good: the ${size} entries extend the ${before} of before.`,
  unreachable: (address, why) =>
    `Could not read ${address}: ${why}. What was known is kept; try again.`,
  unreadable: (file) =>
    `${file} makes no sense. Put it aside and begin in another folder.`,
  alarm: {
    not_signed: "ALARM: the head is not signed with the known key.",
    shorter: "ALARM: the record has fewer entries than before.",
    rewritten: "ALARM: the record does not extend the one that was known.",
  },
  evidence: (file) =>
    `Both heads are in ${file}: they are the evidence. Tell other witnesses.`,
};
