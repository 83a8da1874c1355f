import {
  recordEntry,
  type RecordEntryOf,
} from "#app/domain/record/record-entry";
import type { ContestEntry } from "#app/domain/record/contest-told";

const ROSA = "00000000-0000-4000-8000-000000000001";
const MARIO = "00000000-0000-4000-8000-000000000002";
const LUZ = "00000000-0000-4000-8000-000000000003";
const MOMENT = new Date("2021-03-13T01:30:00.000Z");
const hash = (digit: string) => digit.repeat(64);
const target = "ESP-S-01";
const statement = {
  statement: "s1",
  update: "u1",
  target,
  author: ROSA,
  filedAt: "2021-03-01T20:00:00.000Z",
  words: hash("a"),
  decisions: [
    { id: "d9", person: LUZ, at: "2021-03-12T20:00:00.000Z", note: null },
  ],
};
const part = { removal: "r1", update: "u1", target, partId: "u1" } as const;

/** One well-formed entry of each type of appeals, statements, requests and removals. */
export const CONTEST_SAMPLES: {
  [T in ContestEntry["type"]]: RecordEntryOf<T>;
} = {
  appeal_filed: recordEntry("appeal_filed", MOMENT, {
    appeal: "a1",
    target,
    author: ROSA,
    words: hash("a"),
  }),
  appeal_decided: recordEntry("appeal_decided", MOMENT, {
    appeal: "a1",
    target,
    outcome: "dismissed",
    decisions: statement.decisions,
  }),
  rejection_repeated: recordEntry("rejection_repeated", MOMENT, {
    repeat: "p1",
    target,
  }),
  retraction_repeated: recordEntry("retraction_repeated", MOMENT, {
    repeat: "p1",
    update: "u1",
    version: 1,
    target,
  }),
  repeat_settled: recordEntry("repeat_settled", MOMENT, {
    repeat: "p1",
    target,
    outcome: "rejected",
    decisions: statement.decisions,
  }),
  reply_requested: recordEntry("reply_requested", MOMENT, {
    update: "u1",
    target,
    by: MARIO,
  }),
  reply_published: recordEntry("reply_published", MOMENT, statement),
  correction_decided: recordEntry("correction_decided", MOMENT, {
    ...statement,
    outcome: "declined",
    reason: "not_an_error",
  }),
  content_removed: recordEntry("content_removed", MOMENT, {
    ...part,
    part: "summary",
    act: "redact",
    ground: "privacy",
    urgent: false,
    after: hash("b"),
    people: [MARIO, LUZ],
  }),
  removal_confirmed: recordEntry("removal_confirmed", MOMENT, {
    removal: "r1",
    target,
    by: LUZ,
  }),
  content_restored: recordEntry("content_restored", MOMENT, {
    ...part,
    part: "summary",
    by: LUZ,
  }),
};
