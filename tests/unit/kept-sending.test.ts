import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  KEPT_SITE,
  keptAnswer,
  type KeptReceipt,
} from "#app/domain/kept/kept-answer";
import {
  afterAnswer,
  beginningOf,
  daysKept,
  isDue,
  pauseAfter,
  takenUpAgain,
  untilNextTry,
  type KeptSending,
} from "#app/domain/kept/kept-sending";

const ID = "2f0b4c1e-8a2d-4c7e-9f10-5b6a7c8d9e0f";
const OTHER_ID = "aa0b4c1e-8a2d-4c7e-9f10-5b6a7c8d9e0f";

const sending: KeptSending = {
  id: ID,
  owner: "rosa",
  code: "ESP-S-01",
  about: "Disminuir la desnutrición",
  path: "/aportar/ESP-S-01?aporte=u1",
  formVersion: "1",
  fields: [
    ["updateId", "u1"],
    ["version", "2"],
    ["summary", "La posta ya pesa a los niños."],
  ],
  files: [],
  state: "waiting",
  intent: "submit",
  begunAt: 0,
  changedAt: 0,
  tries: 1,
  triedAt: 0,
  reason: null,
  told: null,
};

const receipt: KeptReceipt = {
  site: KEPT_SITE,
  submissionId: ID,
  owner: "rosa",
  formToken: "token",
  outcome: "accepted",
  updateId: "u1",
  reason: null,
  told: null,
};

const anyMoment = fc.integer({ min: 0, max: 4_102_444_800_000 });
const anyTries = fc.integer({ min: 0, max: 2_000 });

describe("what came back", () => {
  it("is an acknowledgement only where this site names this very sending and its owner", () => {
    expect(keptAnswer(receipt, sending).kind).toBe("accepted");
    const others = [
      { ...receipt, site: "portal" },
      { ...receipt, submissionId: OTHER_ID },
      { ...receipt, outcome: "ok" },
      { ...receipt, updateId: null },
    ];
    for (const other of others)
      expect(keptAnswer(other, sending)).toEqual({ kind: "silence" });
    const elsewhere = keptAnswer({ ...receipt, owner: "ana" }, sending);
    expect(elsewhere.kind).toBe("other_account");
    const nobody = keptAnswer({ ...receipt, owner: null }, sending);
    expect(nobody.kind).toBe("signed_out");
  });

  it("is silence, whatever else it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const answer = keptAnswer(body, sending);
        expect(answer).toEqual({ kind: "silence" });
        expect(afterAnswer(sending, answer, 9)?.state).toBe("waiting");
      }),
    );
  });
});

describe("a sending that waits", () => {
  it("is kept until it is acknowledged, whatever comes before that", () => {
    const anyAnswer = fc.constantFrom(
      { kind: "silence" as const },
      { kind: "free" as const, formToken: "t" },
      { kind: "signed_out" as const },
      { kind: "other_account" as const },
      { kind: "refused" as const, reason: "wrong", told: "No." },
    );
    fc.assert(
      fc.property(fc.array(anyAnswer), anyMoment, (answers, now) => {
        const end = answers.reduce<KeptSending>(
          (one, answer) => afterAnswer(one, answer, now) ?? fail(),
          sending,
        );
        expect(end.fields).toEqual(sending.fields);
        expect(end.id).toBe(ID);
      }),
    );
    const accepted = keptAnswer(receipt, sending);
    expect(afterAnswer(sending, accepted, 9)).toBeNull();
  });

  it("is tried again after pauses that grow, up to a quarter of an hour", () => {
    expect([0, 1, 2, 3].map(pauseAfter)).toEqual([0, 5_000, 10_000, 20_000]);
    fc.assert(
      fc.property(anyTries, (tries) => {
        expect(pauseAfter(tries + 1)).toBeGreaterThanOrEqual(pauseAfter(tries));
        expect(pauseAfter(tries)).toBeLessThanOrEqual(15 * 60_000);
      }),
    );
  });

  it("is due at the latest a quarter of an hour after, whatever the clock did", () => {
    fc.assert(
      fc.property(anyTries, anyMoment, anyMoment, (tries, triedAt, now) => {
        const one = { ...sending, tries, triedAt };
        const wait = untilNextTry([one], now) ?? fail();
        expect(wait).toBeLessThanOrEqual(15 * 60_000);
        expect(wait === 0).toBe(isDue(one, now));
      }),
    );
    expect(untilNextTry([{ ...sending, state: "refused" }], 9)).toBeNull();
    expect(isDue({ ...sending, state: "writing" }, 9_999_999)).toBe(false);
  });
});

describe("a sending that its author takes up again", () => {
  it("keeps its id, so that it counts once, unless that was accepted for other words", () => {
    const refused = { ...sending, state: "refused" as const, told: "No." };
    const wrong = takenUpAgain({ ...refused, reason: "wrong" }, OTHER_ID);
    expect(wrong).toMatchObject({ id: ID, state: "writing", tries: 0 });
    const reused = { ...refused, reason: "submission_reused" };
    expect(takenUpAgain(reused, OTHER_ID).id).toBe(OTHER_ID);
  });

  it("becomes another update where its own can no longer be mended, and loses no word", () => {
    const late = { ...sending, reason: "not_editable" };
    const again = takenUpAgain(late, OTHER_ID);
    expect(again.path).toBe("/aportar/ESP-S-01");
    expect(again.fields).toEqual([sending.fields[2]]);
    const changed = { ...sending, reason: "version_changed" };
    expect(takenUpAgain(changed, OTHER_ID).fields).toEqual(sending.fields);
  });
});

it("counts whole days, and none where the clock was set back", () => {
  expect(daysKept({ begunAt: 0 }, 3 * 86_400_000 + 5)).toBe(3);
  expect(daysKept({ begunAt: 86_400_000 }, 0)).toBe(0);
});

it("knows a text by its beginning", () => {
  expect(beginningOf({ fields: [["summary", " Uno\n dos "]] })).toBe("Uno dos");
  const long = beginningOf({ fields: [["summary", "ñ".repeat(90)]] });
  expect(Array.from(long)).toHaveLength(80);
});

function fail(): never {
  throw new Error("nothing is kept any more");
}
