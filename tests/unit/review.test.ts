import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DECISION_ACTIONS,
  type DecisionAction,
} from "#app/domain/decision/decision";
import { decisionsNeeded, reviewOutcome } from "#app/domain/decision/review";
import { STATUSES } from "#app/domain/status/status";

const anyAction = fc.constantFrom(...DECISION_ACTIONS);
const anyActions = fc.array(anyAction, { maxLength: 6 });
const anyNeed = fc.constantFrom(1 as const, 2 as const);

describe("how many decisions an update needs", () => {
  it("is two for each verdict, one for the others", () => {
    const two = STATUSES.filter(
      (status) => decisionsNeeded(status, false) === 2,
    );
    expect(two).toEqual([
      "fulfilled",
      "partly_fulfilled",
      "broken",
      "not_verifiable",
    ]);
  });

  it("is two for whatever replaces a verdict", () => {
    for (const status of STATUSES) {
      expect(decisionsNeeded(status, true)).toBe(2);
    }
  });
});

describe("a round of decisions", () => {
  it.each<[1 | 2, DecisionAction[], DecisionAction | null, number]>([
    [1, [], null, 1],
    [1, ["approve"], "approve", 2],
    [1, ["reject"], "reject", 2],
    [1, ["request_changes"], "request_changes", 2],
    [1, ["retract"], "retract", 2],
    [2, [], null, 1],
    [2, ["approve"], null, 2],
    [2, ["reject"], null, 2],
    [2, ["approve", "approve"], "approve", 3],
    [2, ["reject", "reject"], "reject", 3],
    [2, ["retract", "retract"], "retract", 3],
    [2, ["approve", "reject"], null, 3],
    [2, ["reject", "approve"], null, 3],
    [2, ["approve", "reject", "approve"], "approve", 4],
    [2, ["approve", "reject", "reject"], "reject", 4],
    [2, ["request_changes"], "request_changes", 2],
    [2, ["approve", "request_changes"], "request_changes", 3],
    [2, ["approve", "reject", "request_changes"], "request_changes", 4],
    [2, ["approve", "approve", "reject"], "approve", 3],
  ])(
    "of %d, %j, comes to %j with step %d next",
    (needed, actions, final, nextStep) => {
      expect(reviewOutcome(actions, needed)).toEqual({ final, nextStep });
    },
  );

  it("once decided stays decided, whatever is added", () => {
    fc.assert(
      fc.property(anyActions, anyActions, anyNeed, (actions, more, needed) => {
        const before = reviewOutcome(actions, needed);
        if (before.final === null) return;
        expect(reviewOutcome([...actions, ...more], needed)).toEqual(before);
      }),
    );
  });

  it("of two needed never publishes on the word of one", () => {
    fc.assert(
      fc.property(anyActions, anyAction, (actions, wanted) => {
        if (wanted === "request_changes") return;
        const { final, nextStep } = reviewOutcome(actions, 2);
        if (final !== wanted) return;
        const counted = actions.slice(0, nextStep - 1);
        const others = counted.filter((action) => action !== wanted);
        // Two kinds of opinion at most: what wins has two voices of three.
        if (new Set(counted).size > 2) return;
        expect(counted.length - others.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 1000 },
    );
  });

  it("of yes and no does not depend on the order in which three people came", () => {
    const yesNo = fc.constantFrom<DecisionAction>("approve", "reject");
    const three = fc.tuple(yesNo, yesNo, yesNo);
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const outcome = reviewOutcome([a, b, c], 2).final;
        for (const order of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ]) {
          expect(reviewOutcome(order, 2).final).toBe(outcome);
        }
      }),
    );
  });

  it("is over after three decisions at most, and counts its steps one by one", () => {
    fc.assert(
      fc.property(anyActions, anyNeed, (actions, needed) => {
        const { final, nextStep } = reviewOutcome(actions, needed);
        if (actions.length >= 3) expect(final).not.toBeNull();
        if (final === null) expect(nextStep).toBe(actions.length + 1);
        expect(nextStep).toBeLessThanOrEqual(4);
      }),
    );
  });
});
