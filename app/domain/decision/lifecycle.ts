import { UPDATE_STATES, type UpdateState } from "../update/update";

/** What can happen to an update; `repeat` sends a rejection to others, the last four are outcomes of a round of decisions. */
export const UPDATE_EVENTS = [
  "save",
  "submit",
  "withdraw",
  "appeal",
  "repeat",
  "request_changes",
  "approve",
  "reject",
  "retract",
] as const;

export type UpdateEvent = (typeof UPDATE_EVENTS)[number];

/** Every step there is; what is not written here cannot happen. */
export const LIFECYCLE: Record<
  UpdateState,
  Partial<Record<UpdateEvent, UpdateState>>
> = {
  draft: { save: "draft", submit: "submitted", withdraw: "withdrawn" },
  submitted: {
    withdraw: "withdrawn",
    request_changes: "changes_requested",
    approve: "approved",
    reject: "rejected",
  },
  changes_requested: {
    save: "changes_requested",
    submit: "submitted",
    withdraw: "withdrawn",
  },
  approved: { retract: "retracted" },
  rejected: { appeal: "submitted", repeat: "submitted" },
  retracted: {},
  withdrawn: {},
};

/** The state after an event, or null where the event cannot happen: `nextState("approved", "submit")` is null. */
export function nextState(
  state: UpdateState,
  event: UpdateEvent,
): UpdateState | null {
  return LIFECYCLE[state][event] ?? null;
}

/** Says whether an update in this state stays as it is for good. */
export function isTerminal(state: UpdateState): boolean {
  return Object.keys(LIFECYCLE[state]).length === 0;
}

/** States in which an author may still change or withdraw what they wrote. */
export const AUTHOR_EDITABLE_STATES = UPDATE_STATES.filter(
  (state) => nextState(state, "save") !== null,
);
