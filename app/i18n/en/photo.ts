import type { photo as source } from "../es/photo";

export const photo: typeof source = {
  looked: "Did you look for this in every photo and every document?",
  lookedHint:
    "Open all of them and tick each line once nothing of it can be seen. Needed to publish.",
  look: {
    faces: "Faces of people who did not agree",
    minors: "Children and adolescents",
    plates: "Number plates",
    papers: "Home addresses, identity cards and other personal papers",
  },
  notYours:
    "You cannot cover the photo: you decide on what was sent, as it came. If something has to be covered, ask for changes for the reason “It holds personal data”: whoever sent it can cover it and send it again.",
  notYoursPublished:
    "You cannot cover the photo. What is published is replaced by a covered copy, between two people.",
  title: "Cover parts of the photo",
  crumb: (code) => `Your update on ${code}`,
  errorTitle: "The photo is not covered yet",
  nameless: "photo without a name",
  lead: "Tap the squares that you want to cover: faces of people who did not agree, children and adolescents, number plates, home addresses, personal papers. Look at windows and mirrors too.",
  squares: "Squares of the photo",
  squaresHint:
    "What is ticked shows black. By keyboard: move from square to square and tick with the space bar.",
  square: (row, column) => `Row ${row}, column ${column}`,
  whole: (name) => `“${name}”, before the rest is covered`,
  seeFirst: "See how it looks",
  clear: "Clear the ticks",
  previewTitle: "It would look like this",
  preview: (name, count) =>
    count === 1
      ? `“${name}” with 1 square covered`
      : `“${name}” with ${count} squares covered`,
  forGood:
    "You can still change it. Once you cover it, what lies under the black is deleted from this site for good: neither you nor we can uncover it. If you need all of it, keep it on your own device.",
  cover: "Cover and save",
  change: "Change the squares",
  done: {
    covered:
      "The photo is covered. The one with nothing covered is no longer on this site.",
    elsewhere:
      "The photo is covered here. The same photo is still uncovered in another update that has been sent.",
  },
  coveredPhoto: (name) => `“${name}”, with parts covered`,
  goOn: "Go on with the update",
  more: "Cover more of it",
  back: "Back to the update without covering anything else",
  others: "Other photos of this update",
  own: "Photos of this update",
  ownAsked:
    "Whoever reviewed it asks you to look after people's data. Cover here what should not be seen, and then send it again.",
  coverOf: (name) => `Cover parts of “${name}”`,
  covered: "with parts covered by whoever sent it",
  notPhoto:
    "A document cannot be covered here. Cover what should not be seen on your own device, or photograph the page, and attach it again.",
  wish: "Before sending, I want to cover parts of the photo",
  wishSeveral: "Before sending, I want to cover parts of these photos",
  wishHint:
    "Faces, plates, homes. We keep what you wrote as a draft, without sending it, and show you the photo.",
  saved: "What you wrote is kept as a draft and not sent.",
  keptAsDraft:
    "It arrived and is kept as a draft, because you wanted to cover parts of a photo: cover them and then send it.",
  problem: {
    none: "Tick at least one square of the photo.",
    photo_changed:
      "The photo changed after you opened this page. Look at it and tick again.",
    photo_not_found: "That photo is no longer in the update.",
    update_not_found: "That update does not exist.",
    not_editable: "The update has been sent: it cannot be changed now.",
    not_allowed: "Your account cannot change this update.",
  },
};
