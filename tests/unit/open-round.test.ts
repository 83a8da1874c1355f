import { expect, test } from "vitest";
import {
  closedDecisions,
  openRound,
  type RoundSubject,
} from "#app/domain/decision/open-round";
import type {
  DecisionAction,
  DecisionRound,
} from "#app/domain/decision/decision";
import type { Decision } from "#app/domain/update/update";

function decided(
  round: DecisionRound,
  ...actions: readonly DecisionAction[]
): Decision[] {
  return actions.map((action, index) => ({
    id: `${round}-${index + 1}`,
    version: 2,
    round,
    step: index + 1,
    action,
    reasonCode: null,
    note: null,
    deciderId: `moderator-${index + 1}`,
    deciderName: `Moderadora ${index + 1}`,
    decidedAt: "2023-01-01T00:00:00.000Z",
  }));
}

function update(
  state: RoundSubject["state"],
  ...decisions: Decision[]
): RoundSubject {
  return { state, contentVersion: 2, decisions };
}

test("what is submitted is under review, what is public can be retracted, nothing else is open", () => {
  expect(openRound(update("submitted"))).toEqual({
    round: "review",
    opinions: [],
  });
  expect(openRound(update("approved"))).toEqual({
    round: "retraction",
    opinions: [],
  });
  for (const state of [
    "draft",
    "changes_requested",
    "rejected",
    "retracted",
    "withdrawn",
  ] as const) {
    expect(openRound(update(state))).toBeNull();
  }
});

test("opinions of an open round are hidden, those of rounds that are over are not", () => {
  const asked = decided("review", "request_changes").map((it) => ({
    ...it,
    version: 1,
  }));
  const first = decided("review", "approve");
  const open = update("submitted", ...asked, ...first);
  expect(openRound(open)?.opinions).toEqual(first);
  expect(closedDecisions(open)).toEqual(asked);
  const published = update("approved", ...asked, ...first);
  expect(closedDecisions(published)).toEqual([...asked, ...first]);
});

test("a retraction is open until two agree, and over once a third has settled it", () => {
  const review = decided("review", "approve", "approve");
  const proposed = decided("retraction", "retract", "approve");
  const open = update("approved", ...review, ...proposed);
  expect(openRound(open)?.opinions).toEqual(proposed);
  expect(closedDecisions(open)).toEqual(review);
  const kept = decided("retraction", "retract", "approve", "approve");
  const over = update("approved", ...review, ...kept);
  expect(openRound(over)).toBeNull();
  expect(closedDecisions(over)).toEqual([...review, ...kept]);
});
