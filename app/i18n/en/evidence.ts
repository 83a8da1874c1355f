import type { evidence as source } from "../es/evidence";

export const evidence: typeof source = {
  title: "Evidence",
  kind: {
    official_record: "Official record",
    press: "Press",
    photo: "Photo",
    document: "Other document",
    testimony: "Testimony",
    field_visit: "Field visit",
  },
  foreignLetters: "address with letters of another alphabet: look twice",
  visibility: { public: "Public", moderators_only: "Moderators only" },
  grade: {
    primary: "Primary source",
    secondary: "Secondary source",
    testimony: "Testimony",
  },
  fileType: {
    "image/jpeg": "JPEG photo",
    "image/png": "PNG image",
    "image/webp": "WebP image",
    "application/pdf": "PDF",
  },
  fileSize: (type, size) => `${type}, ${size}`,
  pictureOf: (title) => `See the image: ${title}`,
  recordType: {
    cui: "CUI (Invierte.pe)",
    infobras: "INFObras code",
    ordinance: "Ordinance",
    information_request: "Answer to an information request",
    other: "Other official record",
  },
  snip: "SNIP code (Invierte.pe)",
  recordNumber: (type, number) => `${type}: ${number}`,
  recordSystem: {
    cui: "see it at Invierte.pe",
    infobras: "see it at INFObras",
  },
  departmentFigure:
    "A figure of the department is not that of the province: see which place the source speaks of.",
  nearDuplicates: "Other updates seem to tell the same",
  usedBefore: "This photo was used before",
  usedSame: (code, day) =>
    `The same photo stands in an update on ${code}, sent on ${day}.`,
  usedAlike: (code, day) =>
    `A very similar photo stands in an update on ${code}, sent on ${day}.`,
  shows: (day) => `shows ${day}`,
  opensElsewhere: (host) => `opens ${host}`,
};
