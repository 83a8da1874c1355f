import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AUTHOR_EDITABLE_STATES,
  isTerminal,
  nextState,
  UPDATE_EVENTS,
} from "#app/domain/decision/lifecycle";
import { UPDATE_STATES, type UpdateState } from "#app/domain/update/update";

/** Every step of the drawing in the glossary, and no other. */
const STEPS = [
  "draft save draft",
  "draft submit submitted",
  "draft withdraw withdrawn",
  "submitted withdraw withdrawn",
  "submitted request_changes changes_requested",
  "submitted approve approved",
  "submitted reject rejected",
  "rejected appeal submitted",
  "rejected repeat submitted",
  "changes_requested save changes_requested",
  "changes_requested submit submitted",
  "changes_requested withdraw withdrawn",
  "approved retract retracted",
];

const anyState = fc.constantFrom(...UPDATE_STATES);
const anyEvents = fc.array(fc.constantFrom(...UPDATE_EVENTS), {
  maxLength: 30,
});

/** The states an update passes through; events that cannot happen leave it where it is. */
function walk(
  start: UpdateState,
  events: readonly (typeof UPDATE_EVENTS)[number][],
) {
  const states = [start];
  let state = start;
  for (const event of events) {
    state = nextState(state, event) ?? state;
    states.push(state);
  }
  return states;
}

describe("the life of an update", () => {
  it("has exactly these steps", () => {
    const found = UPDATE_STATES.flatMap((state) =>
      UPDATE_EVENTS.flatMap((event) => {
        const next = nextState(state, event);
        return next === null ? [] : [`${state} ${event} ${next}`];
      }),
    );
    expect(found.sort()).toEqual([...STEPS].sort());
  });

  it("ends in retracted and withdrawn, and nowhere else: a rejection can be appealed", () => {
    expect(UPDATE_STATES.filter(isTerminal)).toEqual([
      "retracted",
      "withdrawn",
    ]);
  });

  it("has no way out of its ends", () => {
    fc.assert(
      fc.property(anyState, anyEvents, (start, events) => {
        const states = walk(start, events);
        const end = states.findIndex(isTerminal);
        if (end >= 0) expect(new Set(states.slice(end)).size).toBe(1);
      }),
    );
  });

  it("is never public without having been approved, and only retracted afterwards", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const states = walk("draft", events);
        const approved = states.indexOf("approved");
        const retracted = states.indexOf("retracted");
        if (retracted >= 0) expect(approved).toBeGreaterThanOrEqual(0);
        if (approved < 0) return;
        expect(states[approved - 1]).toBe("submitted");
        expect(["approved", "retracted"]).toEqual(
          expect.arrayContaining(states.slice(approved)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("can be edited by its author as a draft and when changes are asked for", () => {
    expect(AUTHOR_EDITABLE_STATES).toEqual(["draft", "changes_requested"]);
  });
});
