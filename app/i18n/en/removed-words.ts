import type { removedWords as source } from "../es/removed-words";

/** Words about what is taken out of sight of public texts that belong to no update. */
export const removedWords: typeof source = {
  title: "Texts that are removed",
  help: "Explanations of the method, sources of plans, names.",
  lead: "Public texts that belong to no update are hidden, blacked out or removed here. One administrator proposes and another confirms, who is not whoever wrote it. Its place bears the date and the ground, and the record tells it.",
  where:
    "What an update tells, its evidence, notes and replies are removed in “Removals of content”. The name and the text of a group are changed in “Groups”. What a plan says is corrected in “Plans”. To remove a name, open the person in “People”.",
  which: "Which text?",
  none: "Choose a text",
  noneThere: "There are no texts that could be removed.",
  subject: {
    method: (key) => `Explanation of version ${key} of the method`,
    mandate: (key) => `Source of who governs, plan ${key}`,
    name: () => "Name of an account",
  },
  nameHelp:
    "A name can only be removed: from then on the account signs as “Nombre retirado” and a number.",
  ofPerson: "Propose that this name be removed",
  proposeTitle: "Propose a removal",
  propose: "Propose",
  open: "Waiting for another person",
  openNone: "Nothing waits.",
  hidden: "Hidden now",
  before: "It says now",
  after: "It would say",
  left: {
    method: "Nothing.",
    mandate: "Nothing.",
    name: "“Nombre retirado” and a number.",
  },
  groundIs: (ground: string) => `Ground: ${ground}.`,
  proposedBy: (name, day) => `Proposed by ${name} on ${day}.`,
  confirm: "Confirm",
  decline: "Decline",
  takeBack: "I no longer propose it",
  lift: "Show again",
  done: {
    proposed: "Proposed. Another person has to confirm it.",
    in_force: "Done. The record tells it.",
    declined: "Not done: the proposal is over.",
    lifted: "It can be read again.",
  },
  problem: {
    not_allowed: "Your account cannot remove texts.",
    words_not_found: "There is no such text, or nothing is left of it.",
    act_does_not_fit: "A name can only be removed.",
    already_open: "There is a proposal about that text already.",
    already_hidden: "That text is hidden already.",
    phrase_not_found:
      "One of the phrases is not in the text: write it exactly as it stands.",
    own_proposal: "You proposed or confirmed it: somebody else decides.",
    own_words: "You wrote it: somebody else confirms.",
    not_open: "Somebody was faster: that is over.",
    removal_not_found: "There is no such proposal.",
  },
  sentence: {
    hide: (day, what) => `On ${day} ${what} was hidden.`,
    redact: (day, what) => `On ${day} words of ${what} were blacked out.`,
    remove: (day, what) => `On ${day} ${what} was removed.`,
    restored: (day, what) => `On ${day} ${what} was shown again.`,
    what: {
      method: (key) => `the explanation of version ${key} of the method`,
      mandate: () => "the source of who governs by a plan",
      name: () => "the name that an account signed with",
    },
  },
};
