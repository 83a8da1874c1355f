import { abuseGroup } from "#tests/support/abuse/group";
import { PASSWORDS } from "./a-passwords";
import { SESSIONS } from "./a-sessions";

const RESET = "tests/stories/rosa-resets-her-password.test.ts";
const FACTOR = "tests/stories/mario-enrols-a-second-factor.test.ts";
const KEYS = "tests/abuse/passkeys.test.ts";

abuseGroup("A", {
  cases: [...PASSWORDS, ...SESSIONS],
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
    { id: "A15", file: KEYS, test: "A15 the answer of a key" },
    { id: "A15", file: KEYS, test: "A15 a new key" },
  ],
});
