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

/** That version, words of it that two people took out of sight, and others that came back. */
export const METHOD_SAMPLES = {
  method_changed: METHOD_SAMPLE,
  words_removed: recordEntry(
    "words_removed",
    new Date("2021-03-13T01:30:00.000Z"),
    {
      ...{ removal: "w1", subject: "method", key: "2" },
      ...{ act: "redact", ground: "privacy", after: "b".repeat(64) },
      people: METHOD_SAMPLE.people,
    },
  ),
  words_restored: recordEntry(
    "words_restored",
    new Date("2021-03-13T01:30:00.000Z"),
    {
      ...{ removal: "w1", subject: "mandate", key: "p1:2021" },
      by: METHOD_SAMPLE.people[1] ?? "",
    },
  ),
};
