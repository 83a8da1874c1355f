import { abuseGroup } from "#tests/support/abuse/group";

const VERIFY = "tests/integration/verify-record.test.ts";
const REMOVALS = "tests/integration/removals.test.ts";

abuseGroup("L", {
  cases: [],
  elsewhere: [
    {
      id: "L1",
      file: "tests/integration/record.test.ts",
      test: "refuses to change or delete an entry",
    },
    { id: "L2", file: VERIFY, test: "it.each(TAMPERINGS)" },
    {
      id: "L3",
      file: "tests/integration/record-signer.test.ts",
      test: "a database that went back to yesterday is not vouched for",
    },
    {
      id: "L6",
      file: "tests/unit/merkle-proof.test.ts",
      test: "holds for no other leaf, place, root or bent proof",
    },
    {
      id: "L7",
      file: "tests/unit/merkle.test.ts",
      test: "does not take a node for a leaf",
    },
    {
      id: "L9",
      file: "tests/unit/commitment.test.ts",
      test: "does not depend on the order in which keys were written",
    },
    {
      id: "L12",
      file: "tests/integration/open-data-import.test.ts",
      test: "a copy that was filled with what another had published",
    },
    {
      id: "L13",
      file: "tests/integration/record-proofs.test.ts",
      test: "tiles hold every hash and entry, and are kept for ever",
    },
    {
      id: "L10",
      file: REMOVALS,
      test: "changes nothing before the second, and then leaves a tombstone and no word",
    },
    {
      id: "L11",
      file: REMOVALS,
      test: "leaves no copy of the words in earlier versions, and no salt that could tell them",
    },
    {
      id: "L14",
      file: "tests/integration/hidings.test.ts",
      test: "holds at once where it is urgent, and lifts by itself",
    },
  ],
});
