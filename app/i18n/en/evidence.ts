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
  visibility: { public: "Public", moderators_only: "Moderators only" },
  grade: {
    primary: "Primary source",
    secondary: "Secondary source",
    testimony: "Testimony",
  },
  shows: (day) => `shows ${day}`,
  opensElsewhere: (host) => `opens ${host}`,
};
