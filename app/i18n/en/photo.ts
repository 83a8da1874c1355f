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
};
