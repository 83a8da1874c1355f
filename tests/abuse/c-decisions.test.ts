import { abuseGroup } from "#tests/support/abuse/group";

const REFUSALS = "tests/integration/decide-update-refusals.test.ts";
const RACES = "tests/integration/decision-races.test.ts";
const LATE = "tests/stories/mario-declares-late.test.ts";

abuseGroup("C", {
  cases: [],
  elsewhere: [
    {
      id: "C1",
      file: REFUSALS,
      test: "nobody decides on their own, on their group's",
    },
    {
      id: "C1",
      file: "tests/integration/decision-constraints.test.ts",
      test: "the schema keeps authors from deciding",
    },
    { id: "C5", file: RACES, test: "eight who disagree on a verdict" },
    { id: "C10", file: LATE, test: "C10: Mario works for the municipality" },
    { id: "C11", file: LATE, test: "C11: declared late" },
    {
      id: "C19",
      file: "tests/integration/appeal-update.test.ts",
      test: "fifty appeals of one rejection at once make one",
    },
  ],
  pending: {
    C2: "no row yet",
    C6: "no row yet",
    C7: "no row yet",
    C8: "no row yet",
    C9: "no row yet",
    C12: "the alarm for mutual approvals",
    C13: "no row yet",
    C14: "no row yet",
    C15: "no row yet",
    C16: "a reason for taking a verdict back",
    C17: "versions of the method",
    C18: "merging and splitting promises",
    C20: "undoing a decision",
    C21: "no row yet",
  },
});
