import { recordEntry } from "#app/domain/record/record-entry";

/** The entry of a version of the method, by Mario and Luz of the samples, on the evening of 12/03/2021. */
export const METHOD_SAMPLE = recordEntry(
  "method_changed",
  new Date("2021-03-13T01:30:00.000Z"),
  {
    version: 2,
    setting: "verdict_threshold",
    before: 0.5,
    after: 0.6,
    reason: "public_request",
    note: "a".repeat(64),
    people: [
      "00000000-0000-4000-8000-000000000002",
      "00000000-0000-4000-8000-000000000003",
    ],
  },
);
