import { abuseGroup } from "#tests/support/abuse/group";

const QUEUE = "nothing is kept on the phone yet: a form is sent or it is not";

abuseGroup("K", {
  cases: [],
  pending: {
    K1: QUEUE,
    K2: QUEUE,
    K3: QUEUE,
    K5: QUEUE,
    K7: QUEUE,
    K10: QUEUE,
  },
  without: {
    K6: "no form says what time it is where it comes from: the server's clock counts",
  },
});
