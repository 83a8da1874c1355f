import { CONTEST_SAMPLES } from "./contest-samples";
import { METHOD_SAMPLES } from "./method-sample";
import { PLAN_SAMPLES } from "./plan-samples";
import {
  recordEntry,
  type RecordEntry,
  type RecordEntryOf,
  type RecordEntryType,
} from "#app/domain/record/record-entry";

const ROSA = "00000000-0000-4000-8000-000000000001";
const MARIO = "00000000-0000-4000-8000-000000000002";
const LUZ = "00000000-0000-4000-8000-000000000003";

/** Three people of the samples: Rosa writes, Mario and Luz decide. */
export const SAMPLE_PEOPLE = { ROSA, MARIO, LUZ } as const;

/** The moment of every sample: the evening of 12/03/2021 in Lima. */
export const SAMPLE_MOMENT = new Date("2021-03-13T01:30:00.000Z");

const hash = (digit: string) => digit.repeat(64);

const decision = (id: string, person: string) => ({
  id,
  person,
  at: "2021-03-12T20:00:00.000Z",
  note: null,
});

const SAMPLES: { [T in RecordEntryType]: RecordEntryOf<T> } = {
  ...PLAN_SAMPLES,
  update_approved: recordEntry("update_approved", SAMPLE_MOMENT, {
    update: "u1",
    version: 1,
    target: "ESP-S-01",
    author: ROSA,
    group: null,
    status: "broken",
    effectiveDate: "2021-03-01",
    measuredValue: null,
    reason: "no_budget",
    content: hash("f"),
    evidence: [
      { id: "e1", grade: "primary" },
      { id: "e2", grade: null },
    ],
    protectedEvidence: 1,
    decisions: [decision("d1", MARIO), decision("d2", LUZ)],
  }),
  update_retracted: recordEntry("update_retracted", SAMPLE_MOMENT, {
    update: "u1",
    version: 1,
    target: "ESP-S-01",
    reason: "disproved",
    decisions: [decision("d3", LUZ), decision("d4", MARIO)],
  }),
  role_granted: recordEntry("role_granted", SAMPLE_MOMENT, {
    person: MARIO,
    role: "moderator",
    scope: "0808",
    by: LUZ,
  }),
  role_revoked: recordEntry("role_revoked", SAMPLE_MOMENT, {
    person: MARIO,
    role: "admin",
    scope: "*",
    by: null,
  }),
  account_closed: recordEntry("account_closed", SAMPLE_MOMENT, {
    person: ROSA,
    renamed: true,
  }),
  account_suspended: recordEntry("account_suspended", SAMPLE_MOMENT, {
    person: MARIO,
    by: LUZ,
  }),
  group_created: recordEntry("group_created", SAMPLE_MOMENT, {
    group: "g1",
    by: LUZ,
  }),
  account_reactivated: recordEntry("account_reactivated", SAMPLE_MOMENT, {
    person: ROSA,
    by: MARIO,
  }),
  queue_figures: recordEntry("queue_figures", SAMPLE_MOMENT, {
    day: "2021-03-12",
    waiting: 3,
    oldestDays: 2,
    medianHours: 5,
  }),
  setting_changed: recordEntry("setting_changed", SAMPLE_MOMENT, {
    setting: "coverage_threshold",
    before: 0.5,
    after: 0.6,
    by: LUZ,
  }),
  ...METHOD_SAMPLES,
  data_imported: recordEntry("data_imported", SAMPLE_MOMENT, {
    source: { size: 1234, root: hash("a") },
    package: hash("b"),
    files: [
      { name: "plans", sha256: hash("c"), rows: 1 },
      { name: "targets", sha256: hash("d"), rows: 418 },
      { name: "updates", sha256: hash("e"), rows: 37 },
    ],
  }),
  update_imported: recordEntry("update_imported", SAMPLE_MOMENT, {
    update: "u2",
    version: 1,
    target: "ESP-S-01",
    author: ROSA,
    group: null,
    status: "broken",
    effectiveDate: "2020-03-01",
    measuredValue: null,
    reason: "no_budget",
    content: hash("f"),
    evidence: [{ id: "e4", grade: null }],
    protectedEvidence: 1,
    decisions: [decision("d5", MARIO), decision("d6", LUZ)],
    decidedAt: "2020-03-12T20:00:00.000Z",
    retracted: {
      at: "2020-06-01T20:00:00.000Z",
      reason: "disproved",
      decisions: [decision("d7", LUZ), decision("d8", MARIO)],
    },
  }),
  entries_given_up: recordEntry("entries_given_up", SAMPLE_MOMENT, {
    kept: 1_200,
    lost: { size: 1_234, root: hash("a") },
  }),
  conflict_declared: recordEntry("conflict_declared", SAMPLE_MOMENT, {
    conflict: "c1",
    person: MARIO,
    province: "0808",
    kind: "job",
  }),
  conflict_ended: recordEntry("conflict_ended", SAMPLE_MOMENT, {
    conflict: "c1",
    person: MARIO,
    province: "0808",
    kind: "family",
  }),
  review_reopened: recordEntry("review_reopened", SAMPLE_MOMENT, {
    reopening: "r1",
    update: "u1",
    version: 1,
    target: "ESP-S-01",
    person: MARIO,
  }),
  review_repeated: recordEntry("review_repeated", SAMPLE_MOMENT, {
    reopening: "r1",
    update: "u1",
    version: 1,
    target: "ESP-S-01",
  }),
  publication_confirmed: recordEntry("publication_confirmed", SAMPLE_MOMENT, {
    reopening: "r1",
    update: "u1",
    version: 1,
    target: "ESP-S-01",
    decisions: [decision("d9", LUZ)],
  }),
  group_approved: recordEntry("group_approved", SAMPLE_MOMENT, {
    group: "g1",
    words: hash("a"),
    provinces: ["0808"],
    by: LUZ,
  }),
  group_renamed: recordEntry("group_renamed", SAMPLE_MOMENT, {
    group: "g1",
    words: hash("b"),
    by: LUZ,
  }),
  group_moved: recordEntry("group_moved", SAMPLE_MOMENT, {
    group: "g1",
    provinces: ["0808"],
    by: LUZ,
  }),
  group_suspended: recordEntry("group_suspended", SAMPLE_MOMENT, {
    group: "g1",
    reason: "abuse",
    by: LUZ,
  }),
  group_resumed: recordEntry("group_resumed", SAMPLE_MOMENT, {
    group: "g1",
    by: LUZ,
  }),
  group_closed: recordEntry("group_closed", SAMPLE_MOMENT, {
    group: "g1",
    reason: "own_wish",
    by: LUZ,
  }),
  group_members_changed: recordEntry("group_members_changed", SAMPLE_MOMENT, {
    group: "g1",
    members: 3,
    named: 1,
  }),
  ...CONTEST_SAMPLES,
};

/** One well-formed entry of every type. */
export function recordSample<T extends RecordEntryType>(
  type: T,
): RecordEntryOf<T> {
  return SAMPLES[type];
}

/** All of them, in the order of the types. */
export const RECORD_SAMPLES: readonly RecordEntry[] = Object.values(SAMPLES);

/** An entry that differs with its number: a setting that takes the value. */
export function numberedEntry(value: number, now = SAMPLE_MOMENT): RecordEntry {
  return recordEntry("setting_changed", now, {
    setting: "counter",
    before: null,
    after: value,
    by: null,
  });
}
