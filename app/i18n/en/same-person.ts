import type { samePerson as source } from "../es/same-person";

/** Words about several accounts that one person has. */
export const samePerson: typeof source = {
  title: "Accounts of one person",
  text: "In the rules they count as one: nobody decides with one account on what they told or decided with another. To have two accounts is no fault. Only administrators see this.",
  none: "None is known.",
  pair: (one, other) => `${one} and ${other}`,
  known: (kinds, day) => `Known by: ${kinds}. Since ${day}.`,
  decided: (count) =>
    count === 1
      ? "One decided once on what the other told."
      : `One decided ${count} times on what the other told.`,
  kind: {
    mailbox: "the same mailbox",
    passkey: "the same passkey",
    told: "two administrators said so",
  },
  reasonName: {
    said_so: "The person said so",
    same_contact: "They have the same telephone or another contact",
    same_material: "They send the same photos or texts, made by the same hand",
    two_people: "They are two people",
    shared_mailbox: "They are two people who share a mailbox",
    shared_device: "They are two people who share a device",
  },
  reason: "Reason",
  chooseReason: "Choose a reason",
  part: "Propose to part them",
  partTitle: "Not the same person",
  waitingTitle: "Proposals that wait for somebody else",
  proposal: {
    join: (one, other) => `That ${one} and ${other} are the same person.`,
    part: (one, other) => `That ${one} and ${other} are not the same person.`,
  },
  proposedBy: (name, day, reason) =>
    `Proposed by ${name} on ${day}. Reason: ${reason}.`,
  confirm: "Confirm",
  drop: "Drop",
  joinTitle: "Say that two accounts are one person's",
  joinText:
    "Another administrator has to confirm it. What one person alone published with both goes back under review, without saying why.",
  account: "One account",
  otherAccount: "The other account",
  accountHint: "Its e-mail address, or the name that is shown.",
  join: "Propose",
  saved: {
    link_proposed: "Proposal noted. Somebody else has to confirm it.",
    joined: "Confirmed: in the rules they are one person.",
    parted: "Confirmed: they no longer count as one person by this.",
    dropped: "Proposal dropped.",
  },
  problem: {
    not_allowed: "Your account cannot do that.",
    account_not_found: "There is no account with that address or name.",
    same_account: "You typed the same account twice.",
    own_account: "It is an account of yours: others decide.",
    already_linked: "They count as one person already.",
    not_linked: "Nothing joins them any more: perhaps somebody undid it.",
    already_proposed:
      "There is a proposal about these accounts already. Confirm or drop it.",
    no_proposal: "That proposal is gone: it was confirmed or dropped.",
    own_proposal: "You proposed it: somebody else has to confirm it.",
  },
};
