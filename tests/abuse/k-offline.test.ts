import { abuseGroup } from "#tests/support/abuse/group";

const STORY = "tests/e2e/rosa-has-no-signal.test.ts";

abuseGroup("K", {
  cases: [],
  elsewhere: [
    {
      id: "K1",
      file: STORY,
      test: "a network that wants to be paid answers 200 to everything",
    },
    {
      id: "K2",
      file: STORY,
      test: "Rosa's session ends while she has no signal",
    },
    { id: "K3", file: STORY, test: "Rosa mends one draft on two telephones" },
    { id: "K5", file: STORY, test: "how long a telephone keeps things" },
    {
      id: "K6",
      file: STORY,
      test: "a telephone whose clock is two years ahead",
    },
    {
      id: "K7",
      file: "tests/unit/form-version.test.ts",
      test: "takes an earlier form as the form of today, for 180 days",
    },
    {
      id: "K10",
      file: "tests/e2e/rosa-in-the-field.test.ts",
      test: "leaving with something unsent asks first",
    },
  ],
});
