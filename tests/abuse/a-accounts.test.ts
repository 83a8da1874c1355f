import { abuseGroup } from "#tests/support/abuse/group";

const RESET = "tests/stories/rosa-resets-her-password.test.ts";
const FACTOR = "tests/stories/mario-enrols-a-second-factor.test.ts";

abuseGroup("A", {
  cases: [],
  elsewhere: [
    { id: "A1", file: RESET, test: "A1 whoever is locked out" },
    {
      id: "A2",
      file: "tests/unit/server/spray-watch.test.ts",
      test: "A2 a thousand wrong ones from a thousand networks",
    },
    { id: "A7", file: FACTOR, test: "A7 A10 a code works once" },
    { id: "A10", file: FACTOR, test: "A10 guesses are slowed down" },
    { id: "A11", file: RESET, test: "A11 a link works once" },
    { id: "A12", file: RESET, test: "A12 a link never takes the name" },
    { id: "A13", file: FACTOR, test: "A13 the password alone opens nothing" },
    { id: "A14", file: FACTOR, test: "A14 a recovery code works once" },
  ],
  pending: {
    A4: "no row yet",
    A6: "no row yet",
    A8: "no row yet",
    A9: "no row yet",
    A15: "passkeys",
  },
});
