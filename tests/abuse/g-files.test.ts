import { abuseGroup } from "#tests/support/abuse/group";

const FILES = "tests/abuse/files.test.ts";
const CASES = "tests/abuse/file-cases.ts";
const SHAPES = "tests/abuse/file-shapes.ts";
const PEOPLE = "tests/abuse/files-of-people.test.ts";

/** Ids that the table of files has a row for. */
const ROWS = ["G1", "G4", "G5", "G6", "G7", "G9", "G14", "G16", "G17", "G25"];

abuseGroup("G", {
  cases: [],
  elsewhere: [
    ...ROWS.map((id) => ({ id, file: CASES, test: `id: "${id} ` })),
    {
      id: "G12",
      file: "tests/integration/evidence-files.test.ts",
      test: "is served upright and without a word of it",
    },
    { id: "G15", file: FILES, test: "G15, E18 names are shown as text" },
    { id: "G18", file: FILES, test: "G18 a sender who leaves" },
    { id: "G19", file: SHAPES, test: "G19 1 MB field name" },
    { id: "G21", file: PEOPLE, test: "G21 two people with the same bytes" },
    {
      id: "G22",
      file: "tests/abuse/files-scanned.test.ts",
      test: "G22 a document with the test virus",
    },
    { id: "G24", file: PEOPLE, test: "G24 the ninth file is named" },
  ],
  without: {
    G11: "no archive is ever unpacked but the one that a DOCX is, within the bounds of the intake",
    G23: "no form claims the hash of what it sends",
    G26: "files come whole with their form, not in pieces",
  },
});
