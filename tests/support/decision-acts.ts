import fc from "fast-check";

/** Ten people and the provinces that they moderate; Rosa, Elena and Olga are of one watchdog group. */
export const MODERATES = {
  rosa: [],
  juan: [],
  luz: [],
  mario: ["espinar"],
  elena: ["espinar"],
  nina: ["espinar"],
  tomas: ["tarata"],
  olga: ["tarata"],
  ana: ["tarata"],
  pedro: ["espinar", "tarata"],
} as const;

export type Name = keyof typeof MODERATES;
export const NAMES = Object.keys(MODERATES) as Name[];
export const GROUP: readonly Name[] = ["rosa", "elena", "olga"];
export const PROVINCES = ["espinar", "tarata"] as const;

const anyName = fc.constantFrom(...NAMES);
/** Few updates, so that many people meet on each. */
const index = fc.nat({ max: 4 });

/** One act of one of them; most find something to act on. */
export const anyAct = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant("tell" as const),
      person: anyName,
      target: fc.constantFrom("ESP-S-01", "ESP-E-04", "TAR-S-01"),
      status: fc.constantFrom("in_progress" as const, "fulfilled" as const),
      effectiveDate: fc.constantFrom("2020-05-01", "2021-05-01"),
      ofGroup: fc.boolean(),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      act: fc.constantFrom(
        "decide" as const,
        "decide" as const,
        "decide" as const,
        "retract" as const,
        "confirm" as const,
      ),
      person: anyName,
      index,
      action: fc.constantFrom(
        "approve" as const,
        "approve" as const,
        "reject" as const,
        "retract" as const,
        "request_changes" as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("declare" as const),
      person: anyName,
      ties: fc.subarray([...PROVINCES]),
    }),
  },
  fc.record({
    act: fc.constantFrom("appeal" as const, "withdraw" as const),
    index,
  }),
);

export type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** What every sequence begins with, so that there is something to contest: one update published, one verdict half decided. */
export const OPENING: readonly Act[] = [
  told("juan", "ESP-S-01", "in_progress"),
  approved("mario", 0),
  told("luz", "ESP-E-04", "fulfilled"),
  approved("pedro", 1),
];

function told(
  person: Name,
  target: "ESP-S-01" | "ESP-E-04",
  status: "in_progress" | "fulfilled",
): Act {
  return {
    act: "tell",
    person,
    target,
    status,
    effectiveDate: "2020-05-01",
    ofGroup: false,
  };
}

function approved(person: Name, index: number): Act {
  return { act: "decide", person, index, action: "approve" };
}
