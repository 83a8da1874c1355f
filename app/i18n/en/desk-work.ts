import type { deskWork as es } from "../es/desk-work";

export const deskWork: typeof es = {
  toDecide: (count) => `To decide (${count})`,
  decided: (count) => `Decided (${count})`,
  leftOut: (count) => `Left out (${count})`,
  chosenHelp:
    "Those that the program is sure of, and whose quotation is in its place, are ticked already. Read them, tick or untick, and accept them together.",
  chosenNone:
    "The program is sure of none. Read each: tick what is right and open what needs mending.",
  acceptChosen: "Accept the ticked ones",
  chooseSome: "Tick at least one.",
  someChanged: (count, n) =>
    n === 1
      ? "One changed in the meantime and is still to decide: look at it again. The others are accepted."
      : `${count} changed in the meantime and are still to decide: look at them again. The others are accepted.`,
  nextStep: "What comes next",
  stillOpen: (count, n) =>
    n === 1 ? "1 is still to decide." : `${count} are still to decide.`,
  openFirst: "Open the first",
  readThenDecide:
    "Read the promises. Publish or send back at the end of the page.",
  toTheEnd: "Go to the end",
  toAdd: "Go to adding a promise",
  discardHelp: "The document stays, but this draft can no longer be published.",
  discardNow: "Yes, discard it",
  cancelReading: "Stop reading",
  readingStep: {
    waiting: "We are reading the document: it waits for its turn.",
    reading: "We are reading the document.",
    recognizing:
      "We are reading the document: its pages are pictures, and their text is being recognized.",
  },
  pagesOf: (done, all) => `${done} of ${all} pages`,
  pagesSoFar: (done, n) =>
    n === 1 ? "1 page so far." : `${done} pages so far.`,
  ocrHelp:
    "It may take several minutes. You can close this page and come back later.",
  amendTitle: "Amend what is published",
  amendLead:
    "What the plan promises comes back to the desk, under its codes. Nothing changes in public until somebody else approves it, and the record says so.",
  amend: "Amend this plan",
  amendOpen: "Somebody is amending it already.",
  amendSee: "See that amendment",
  amendNot:
    "This plan came with the site: it is amended in its file, and the record says so too.",
  amending:
    "Amendment of a published plan. Codes stay: nothing published is taken out or changes its kind or dimension.",
  successionsTitle: "Promises that will be followed in another way",
  successionsHelp:
    "When the amendment is published, each keeps its code, its page and its history, and no longer counts in totals; those that follow it do. What was told before does not pass to the new ones.",
  followedAs: "will be followed as",
  successionLost:
    "Nothing is left that follows it. Undo this, or mark the missing one in the document.",
  successionUndo: "Undo: leave it as it was",
  successionItem: "Others follow this promise.",
  successionReason: "Why",
  successionReasonHint: "It is published with the decision.",
  succeedSplitTitle: "They were two or more promises: follow them apart",
  succeedSplitHelp: (code) =>
    `${code} stays as it is, with its page. Once somebody else approves, its parts are followed in its place, under new codes.`,
  succeedSplit: "Split into new promises",
  succeedMergeTitle: "It was the same promise as another: follow them as one",
  succeedMergeHelp:
    "Both stay as they are, with their pages. Once somebody else approves, one is followed in their place, under a new code.",
  otherPromise: "With which one",
  succeedMerge: "Merge into a new promise",
  publishAmendmentTitle: "Publish the amendment",
  publishAmendmentHelp:
    "It changes what is seen of the plan. The record notes each promise that is amended or added.",
  publishAmendment: "Publish the amendment",
  autosave: {
    typing: "It is saved by itself when you stop typing.",
    saved: "Saved. It has yet to be accepted.",
    savedNotStanding:
      "Saved, but the quotation does not stand in those lines of the document.",
    failed: "It could not be saved by itself. Go on, and save with the button.",
    notYet: (problem) => `Not saved yet: ${problem}`,
    changedBy: (name) =>
      `${name === "" ? "Somebody else" : name} changed this while you looked at it. What you typed is still here: when you save you will see both texts.`,
  },
  conflict: {
    title: (name) =>
      `What ${name === "" ? "somebody else" : name} changed and what you typed`,
    now: "It now says",
    typed: "You typed",
    empty: "nothing",
    same: "They say the same.",
    help: "The form holds yours. If you save it, it replaces the other.",
    field: {
      kind: "Kind",
      dimension: "Dimension",
      wording: "The promise",
      firstLine: "From line",
      lastLine: "To line",
      problem: "Problem",
      objective: "Objective",
      operator: "What the number asks",
      indicator: "What is measured",
      goal: "Promised value",
      unit: "Unit",
      of: "Of what",
      baseline: "Starting point",
      baselineBasis: "Where the starting point comes from",
      deadline: "Deadline",
      verifiability: "How it is checked",
    },
  },
  mend: "Mend",
  standing: (place, all) => `${place} of ${all}`,
  steps: "From one promise to another",
  download: "Download the document as it came",
  around: "See around it in the document",
  pageOfDocument: (page) => `page ${page}`,
  marks: "In bold, the promise. With dots, the rest of its row.",
};
