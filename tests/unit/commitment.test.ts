import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#app/domain/proof/canonical-json";
import { commit, sha256Hex } from "#app/domain/proof/commitment";
import { decisionNoteHash } from "#app/domain/decision/decision-note-hash";
import type { UpdateContent } from "#app/domain/update/update";
import { updateContentHash } from "#app/domain/update/update-content-hash";

const SALT = "ab".repeat(32);
const OTHER_SALT = "cd".repeat(32);

describe("canonical JSON", () => {
  it("writes the example of RFC 8785, section 3.2.2, with its sorted keys and short numbers", () => {
    // The digits of the RFC, which a number cannot hold all of.
    const long = Number("333333333.33333329");
    const value = {
      numbers: [long, 1e30, 4.5, 2e-3, 1e-27],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 units, so an emoji comes before a full-width sign", () => {
    expect(canonicalJson({ "\uffe5": 1, "😀": 2, "\r": 3, "1": 4 })).toBe(
      '{"\\r":3,"1":4,"😀":2,"\uffe5":1}',
    );
  });

  it("does not depend on the order in which keys were written", () => {
    const shuffled = fc
      .dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue())
      .map((value) => canonicalObject(value))
      .chain((value) =>
        fc.tuple(
          fc.constant(value),
          fc.shuffledSubarray(Object.keys(value), {
            minLength: Object.keys(value).length,
          }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([value, keys]) => {
        const other = Object.fromEntries(keys.map((key) => [key, value[key]]));
        expect(canonicalJson(other)).toBe(canonicalJson(value));
      }),
    );
  });

  it("is JSON that reads back as what was written, and is then written the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = tryCanonicalJson(value);
        if (text === null) return;
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("takes a composed and a decomposed accent for the same letter", () => {
    expect(canonicalJson("Huancane\u0301")).toBe(
      canonicalJson("Huancan\u00e9"),
    );
    expect(() => canonicalJson({ "e\u0301": 1, "\u00e9": 2 })).toThrow(
      TypeError,
    );
  });

  it.each([
    ["undefined", undefined],
    ["an undefined field", { a: undefined }],
    ["an undefined item", [1, undefined]],
    // eslint-disable-next-line no-sparse-arrays
    ["a hole", [1, , 2]],
    ["NaN", { a: Number.NaN }],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a bigint", 1n],
    ["a date", new Date(0)],
    ["a map", new Map([["a", 1]])],
    ["a function", { toJSON: () => "1" }],
    ["a symbol", Symbol("a")],
    ["a lone surrogate", "a\ud800"],
    ["a lone surrogate in a key", { "\udc00": 1 }],
  ])("refuses %s", (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it("keeps a key that is called like a prototype", () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe(
      '{"__proto__":1,"a":2}',
    );
  });
});

describe("commitment", () => {
  it("hashes salt and canonical JSON, each behind its length", () => {
    const json = Buffer.from('{"a":"ñ"}', "utf8");
    const framed = Buffer.concat([
      Buffer.from([0, 0, 0, 32]),
      Buffer.from(SALT, "hex"),
      Buffer.from([0, 0, 0, json.length]),
      json,
    ]);
    expect(json).toHaveLength(10);
    expect(commit(SALT, { a: "n\u0303" })).toBe(
      createHash("sha256").update(framed).digest("hex"),
    );
  });

  it("differs with the salt and with the value", () => {
    const all = [
      commit(SALT, { a: 1 }),
      commit(OTHER_SALT, { a: 1 }),
      commit(SALT, { a: "1" }),
      sha256Hex('{"a":1}'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it.each(["", "ab", "AB".repeat(32), "zz".repeat(32), `${SALT}\n`])(
    "refuses %j as a salt",
    (salt) => {
      expect(() => commit(salt, 1)).toThrow(TypeError);
    },
  );
});

describe("what is committed to", () => {
  const content: UpdateContent = {
    status: "in_progress",
    effectiveDate: "2020-03-12",
    summary: "Se inició la obra de agua potable.",
    measuredValue: 12.5,
    reason: null,
    groupId: null,
    evidence: [
      {
        id: "e1",
        kind: "press",
        title: "Nota de prensa",
        url: "https://example.org/nota",
        date: null,
        place: null,
        visibility: "public",
      },
    ],
  };
  const [item] = content.evidence;

  it("is every word of an update but the ids of its evidence", () => {
    if (item === undefined) throw new Error("the example has an item");
    const changed: UpdateContent[] = [
      { ...content, status: "stalled" },
      { ...content, effectiveDate: "2020-03-13" },
      { ...content, summary: `${content.summary} ` },
      { ...content, measuredValue: null },
      { ...content, reason: "no_budget" },
      { ...content, groupId: "g1" },
      { ...content, evidence: [] },
      { ...content, evidence: [item, item] },
      { ...content, evidence: [{ ...item, kind: "photo" }] },
      { ...content, evidence: [{ ...item, title: "Otra" }] },
      { ...content, evidence: [{ ...item, url: null }] },
      { ...content, evidence: [{ ...item, date: "2020-03-01" }] },
      { ...content, evidence: [{ ...item, place: "Yauri" }] },
      { ...content, evidence: [{ ...item, visibility: "moderators_only" }] },
    ];
    const hashes = [content, ...changed].map((c) => updateContentHash(SALT, c));
    expect(new Set(hashes).size).toBe(changed.length + 1);
    const renamed = { ...content, evidence: [{ ...item, id: "e2" }] };
    expect(updateContentHash(SALT, renamed)).toBe(hashes[0]);
  });

  it("is the note of a decision, or nothing where there is none", () => {
    expect(decisionNoteHash(SALT, "Coincide con el acta.")).toMatch(
      /^[0-9a-f]{64}$/,
    );
    expect(decisionNoteHash(null, null)).toBeNull();
    expect(() => decisionNoteHash(null, "sin sal")).toThrow(TypeError);
  });
});

/** The object with keys in NFC, so that no two of them fall together. */
function canonicalObject(
  value: Record<string, unknown>,
): Record<string, unknown> {
  return tryCanonicalJson(value) === null ? {} : value;
}

/** Null for the few random values that have no canonical form (keys that are one after NFC). */
function tryCanonicalJson(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}
