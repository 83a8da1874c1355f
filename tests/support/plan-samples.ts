import { recordEntry } from "#app/domain/record/record-entry";

const MARIO = "00000000-0000-4000-8000-000000000002";
const LUZ = "00000000-0000-4000-8000-000000000003";

/** The evening of 12/03/2021 in Lima, as of all samples. */
const AT = new Date("2021-03-13T01:30:00.000Z");

const hash = (digit: string) => digit.repeat(64);

/** Entries about plans and what they promise. */
export const PLAN_SAMPLES = {
  plan_published: recordEntry("plan_published", AT, {
    plan: "espinar-2019-2022-1",
    prefix: "ESP",
    province: "0808",
    term: "2019-2022",
    mandate: "unverified",
    document: hash("a"),
    targets: 13,
    projections: 0,
    actions: 44,
    content: hash("b"),
  }),
  plan_amended: recordEntry("plan_amended", AT, {
    plan: "espinar-2019-2022-1",
    fields: ["title", "notes"],
    before: hash("b"),
    after: hash("c"),
  }),
  target_amended: recordEntry("target_amended", AT, {
    plan: "espinar-2019-2022-1",
    target: "ESP-S-01",
    fields: ["wording"],
    before: hash("c"),
    after: hash("d"),
  }),
  target_succeeded: recordEntry("target_succeeded", AT, {
    plan: "espinar-2019-2022-1",
    from: ["ESP-S-01"],
    to: ["ESP-S-14", "ESP-S-15"],
    reason: "separate_promises",
    people: [MARIO, LUZ],
    decidedAt: AT.toISOString(),
  }),
  mandate_set: recordEntry("mandate_set", AT, {
    plan: "espinar-2019-2022-1",
    before: "unverified",
    after: "governing",
    people: [MARIO, LUZ],
    source: hash("e"),
  }),
};
