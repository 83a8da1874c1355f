import { describe, expect, it } from "vitest";
import {
  EVIDENCE_KINDS,
  evidenceOrigin,
  MAX_EVIDENCE,
} from "#app/domain/evidence/evidence";
import {
  evidenceList,
  hasTwoOrigins,
} from "#app/domain/evidence/evidence-input";
import { fieldIssues } from "#app/domain/form/form-field";
import { evidenceRow } from "#tests/support/update-form";

const EMPTY = {
  kind: "press",
  title: " ",
  url: "",
  date: "",
  visibility: "public",
  place: "\u200B",
};
const list = evidenceList("2026-11-21");

function faults(rows: unknown) {
  const { error } = list.safeParse(rows);
  return error === undefined
    ? []
    : fieldIssues(error).map(({ field, key }) => `${field} ${key}`);
}

describe("the evidence of a form", () => {
  it("passes over rows in which only the selects say something", () => {
    const rows = [EMPTY, evidenceRow(), {}, undefined, null, "", EMPTY];
    expect(list.parse(rows)).toHaveLength(1);
  });

  it("names a row by the number it has on the page", () => {
    expect(faults([EMPTY, EMPTY, evidenceRow({ url: "ftp://a.pe" })])).toEqual([
      "2.url url_scheme",
    ]);
  });

  it("is one item at least and eight at most, however many rows are empty", () => {
    const rows = (count: number) =>
      Array.from({ length: count }, () => evidenceRow());
    expect(faults([])).toEqual([" evidence_missing"]);
    expect(faults([EMPTY, EMPTY])).toEqual([" evidence_missing"]);
    expect(faults(undefined)).toEqual([" evidence_missing"]);
    expect(faults({ 0: evidenceRow() })).toEqual([" evidence_missing"]);
    expect(faults([...rows(MAX_EVIDENCE), EMPTY])).toEqual([]);
    expect(faults(rows(MAX_EVIDENCE + 1))).toEqual([" evidence_too_many"]);
    expect(faults(rows(1000))).toEqual([" evidence_too_many"]);
  });

  it("needs an address, but of a testimony", () => {
    for (const kind of EVIDENCE_KINDS) {
      expect(faults([evidenceRow({ kind, url: "" })])).toEqual(
        kind === "testimony" ? [] : ["0.url url_missing"],
      );
    }
  });

  it.each([
    [{ kind: "rumour" }, "0.kind choose_one"],
    [{ kind: undefined }, "0.kind choose_one"],
    [{ title: "" }, "0.title blank"],
    [{ title: "ab" }, "0.title too_short"],
    [{ title: "a".repeat(201) }, "0.title too_long"],
    [{ title: "a\nb\nc" }, "0.title characters_not_allowed"],
    [{ url: "javascript:alert(1)" }, "0.url url_scheme"],
    [{ url: "http://127.0.0.1/" }, "0.url url_malformed"],
    [{ date: "22/11/2026" }, "0.date date_in_future"],
    [{ date: "31/12/1899" }, "0.date date_too_early"],
    [{ date: "ayer" }, "0.date date_malformed"],
    [{ place: "a".repeat(121) }, "0.place too_long"],
    [{ visibility: "private" }, "0.visibility choose_one"],
  ])("with %j is refused: %s", (change, fault) => {
    expect(faults([evidenceRow(change)])).toEqual([fault]);
  });

  it("tells all that is wrong with a row at once", () => {
    expect(faults([{ kind: "press", title: "ab", date: "ayer" }])).toEqual([
      "0.title too_short",
      "0.date date_malformed",
      "0.url url_missing",
    ]);
  });

  it("is public where nobody said otherwise, its day and place optional", () => {
    const row = { kind: "photo", title: "El pozo", url: "https://a.pe/foto" };
    expect(list.parse([row])).toEqual([
      { ...row, date: null, place: null, visibility: "public" },
    ]);
  });
});

describe("the origin of evidence", () => {
  const of = (change: Record<string, unknown>) =>
    list.parse([evidenceRow(change)])[0];

  it("is the host of its page, or the witness", () => {
    const origins = [
      of({ url: "https://www.diario.example/a" }),
      of({ url: "http://diario.example:8080/b?c" }),
      of({ kind: "testimony", title: "Juana", url: "" }),
      of({ kind: "testimony", title: " JUANA ", url: "" }),
    ].map((item) => item && evidenceOrigin(item));
    expect(origins).toEqual([
      "diario.example",
      "diario.example",
      "testimony:juana",
      "testimony:juana",
    ]);
  });

  it("is two where two hosts or witnesses speak", () => {
    const two = list.parse([
      evidenceRow(),
      evidenceRow({ kind: "testimony", title: "Juana", url: "" }),
    ]);
    expect(hasTwoOrigins(two)).toBe(true);
    expect(hasTwoOrigins(two.slice(0, 1))).toBe(false);
    expect(hasTwoOrigins([...two.slice(0, 1), ...two.slice(0, 1)])).toBe(false);
  });
});
