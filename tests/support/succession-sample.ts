import { recordEntry } from "#app/domain/record/record-entry";

/** The entry of a split by Mario and Luz of the samples, on the evening of 12/03/2021. */
export const SUCCESSION_SAMPLE = recordEntry(
  "target_succeeded",
  new Date("2021-03-13T01:30:00.000Z"),
  {
    plan: "espinar-2019-2022-1",
    from: ["ESP-S-01"],
    to: ["ESP-S-14", "ESP-S-15"],
    reason: "separate_promises",
    people: [
      "00000000-0000-4000-8000-000000000002",
      "00000000-0000-4000-8000-000000000003",
    ],
    decidedAt: "2021-03-13T01:30:00.000Z",
  },
);
