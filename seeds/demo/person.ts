import type { IsoDate } from "#app/domain/text/calendar";
import type { Conflict } from "#app/domain/decision/conflict";
import type { DecisionReason } from "#app/domain/decision/decision";
import type { DraftFields } from "#app/domain/update/draft-fields";
import type { Act, Claim, Moment, PersonFacts, Taking } from "./act";

/** What a person can do on a day. */
export interface Voice {
  drafts(typed: Partial<DraftFields>): Step;
  reports(claim: Claim): Step;
  withdraws(): Step;
  approves(note?: string): Step;
  asksForChanges(reason: DecisionReason, note: string): Step;
  rejects(reason: DecisionReason, note: string): Step;
  retracts(reason: DecisionReason, note: string): Step;
  declaresTie(kind: Conflict["kind"], province: string): Step;
  appeals(words: string): Step;
  asksForAnswer(): Step;
  asksForCorrection(words: string): Step;
  replies(words: string): Step;
  /** Of the reply that came last before. */
  publishesReply(): Step;
  /** Of the correction request that came last before. */
  acceptsAsNote(note: string): Step;
  takesAway(taking: Taking): Step;
}

/** Somebody invented who acts in stories. */
export interface Person extends PersonFacts {
  on(day: IsoDate): Voice;
  daysAgo(daysAgo: number): Voice;
}

/** Somebody does something some day. */
export interface Step {
  person: Person;
  when: Moment;
  act: Act;
}

/** Gives somebody a voice: `rosa.on("2019-07-15").reports({…})` is one step of a story. */
export function person(facts: PersonFacts): Person {
  const speak = (when: Moment): Voice => {
    const step = (act: Act): Step => ({ person: self, when, act });
    return {
      drafts: (typed) => step({ verb: "save", typed }),
      reports: (claim) => step({ verb: "report", claim }),
      withdraws: () => step({ verb: "withdraw" }),
      approves: (note) => step({ verb: "approve", note: note ?? null }),
      asksForChanges: (reason, note) =>
        step({ verb: "request_changes", reason, note }),
      rejects: (reason, note) => step({ verb: "reject", reason, note }),
      retracts: (reason, note) => step({ verb: "retract", reason, note }),
      declaresTie: (kind, province) =>
        step({ verb: "declare", tie: { kind, province } }),
      appeals: (words) => step({ verb: "appeal", words }),
      asksForAnswer: () => step({ verb: "ask_for_answer" }),
      asksForCorrection: (words) => step({ verb: "correct", words }),
      replies: (words) => step({ verb: "reply", words }),
      publishesReply: () => step({ verb: "publish_reply" }),
      acceptsAsNote: (note) => step({ verb: "accept_as_note", note }),
      takesAway: (taking) => step({ verb: "take_away", taking }),
    };
  };
  const self: Person = {
    ...facts,
    on: (day) => speak({ day }),
    daysAgo: (daysAgo) => speak({ daysAgo }),
  };
  return self;
}
