import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decisionBar,
  DECISION_BARS,
  type DecisionBar,
} from "#app/domain/decision/decision-bar";
import type { DeciderStanding } from "#app/domain/decision/decider-standing";
import { CIRCLES } from "#app/domain/decision/eligibility";

const MARIO = { id: "mario", otherAccountIds: ["mariano", "marito"] };
const SUBJECT = { authorId: "rosa", deciderIds: ["luz"] };
const FREE: DeciderStanding = {
  isOfGroup: false,
  hasConflict: false,
  isInRing: false,
  hasDeclared: true,
  reach: "province",
  asked: "province",
};

describe("who may decide on one update", () => {
  it("is a moderator of its province who declared no conflict", () => {
    expect(decisionBar(MARIO, SUBJECT, FREE)).toBeNull();
  });

  it("is a moderator further away where the province has too few", () => {
    for (const reach of CIRCLES) {
      for (const asked of CIRCLES) {
        const near = CIRCLES.indexOf(reach) <= CIRCLES.indexOf(asked);
        expect(decisionBar(MARIO, SUBJECT, { ...FREE, reach, asked })).toBe(
          near ? null : "outside_provinces",
        );
      }
    }
  });

  it("is nobody who moderates nowhere, however many are missing", () => {
    const standing = { ...FREE, reach: null, asked: "country" } as const;
    expect(decisionBar(MARIO, SUBJECT, standing)).toBe("outside_provinces");
  });

  it("is nobody whose other account wrote it, or has decided already", () => {
    const others = MARIO.otherAccountIds;
    for (const other of others) {
      const written = { ...SUBJECT, authorId: other };
      expect(decisionBar(MARIO, written, FREE)).toBe("same_person");
      const decided = { ...SUBJECT, deciderIds: ["luz", other] };
      expect(decisionBar(MARIO, decided, FREE)).toBe("same_person");
      const appealed = { ...SUBJECT, earlierDeciderIds: [other] };
      expect(decisionBar(MARIO, appealed, FREE)).toBe("decided_before");
    }
    const stranger = { ...MARIO, otherAccountIds: [] };
    const written = { ...SUBJECT, authorId: "mariano" };
    expect(decisionBar(stranger, written, FREE)).toBeNull();
  });

  it("is decided by these rules and nothing else, in every combination", () => {
    const size = DECISION_BARS.length;
    const flags = fc.array(fc.boolean(), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(flags, (set) => {
        const is = (bar: DecisionBar) => set[DECISION_BARS.indexOf(bar)];
        const subject = {
          authorId: is("own_update")
            ? "mario"
            : is("same_person")
              ? "marito"
              : "rosa",
          earlierDeciderIds: is("decided_before") ? ["mario"] : [],
          deciderIds: is("already_decided") ? ["luz", "mario"] : ["luz"],
        };
        const bar = decisionBar(MARIO, subject, {
          isOfGroup: is("own_group") === true,
          hasConflict: is("conflict_declared") === true,
          isInRing: is("in_ring") === true,
          hasDeclared: is("interests_undeclared") !== true,
          reach: is("outside_provinces") ? "country" : "province",
          asked: "region",
        });
        expect(bar).toBe(DECISION_BARS[set.indexOf(true)] ?? null);
      }),
    );
  });
});
