import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_EVIDENCE } from "#app/domain/evidence/evidence";
import {
  evidenceRows,
  typedContent,
  typedSending,
  typedUpdate,
} from "#app/domain/update/typed-update";

const row = {
  kind: "",
  title: "",
  url: "",
  date: "",
  visibility: "",
  place: "",
  received: "",
  recordType: "",
  recordNumber: "",
};

describe("what somebody typed into the form", () => {
  it("comes back exactly, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        (summary, date, title) => {
          const shown = typedUpdate({
            summary,
            effectiveDate: date,
            evidence: [{ title, url: "no es una dirección" }],
          });
          expect(shown.summary).toBe(summary);
          expect(shown.effectiveDate).toBe(date);
          expect(shown.evidence).toEqual([
            { ...row, title, url: "no es una dirección" },
          ]);
        },
      ),
    );
  });

  it("is empty where nothing came, or something that is no text", () => {
    expect(typedUpdate({ summary: ["a"], evidence: "x" })).toEqual({
      status: "",
      effectiveDate: "",
      summary: "",
      measuredValue: "",
      groupId: "",
      reason: "",
      evidence: [],
    });
  });

  it("never shows more rows than an update may carry", () => {
    const evidence = Array.from({ length: 50 }, () => ({ title: "Acta" }));
    expect(typedUpdate({ evidence }).evidence).toHaveLength(MAX_EVIDENCE);
    expect(evidenceRows({ evidence: typedUpdate({ evidence }).evidence })).toBe(
      MAX_EVIDENCE,
    );
  });

  it("knows which update it mends and whether another row was asked for", () => {
    const sent = typedSending({ updateId: "u1", version: "3", intent: "more" });
    expect(sent.edited).toEqual({ id: "u1", version: 3 });
    expect(sent.more).toBe(true);
    expect(typedSending({}).edited).toBeNull();
  });
});

describe("rows of evidence", () => {
  const full = { ...row, title: "Acta" };

  it("are two at first, one more than typed after that, and one more when asked", () => {
    expect(evidenceRows({ evidence: [] })).toBe(2);
    expect(evidenceRows({ evidence: [full, full] })).toBe(3);
    expect(evidenceRows({ evidence: [full, row] })).toBe(2);
    expect(evidenceRows({ evidence: [full, row] }, true)).toBe(3);
  });
});

describe("an update that was submitted", () => {
  it("fills the form again, numbers and absences included", () => {
    const fields = typedContent({
      status: "in_progress",
      effectiveDate: "2020-03-15",
      summary: "Se abrieron doce puntos de entrega.",
      measuredValue: 38.5,
      reason: null,
      groupId: null,
      evidence: [
        {
          id: "e1",
          kind: "press",
          title: "Nota",
          url: "https://ejemplo.pe/nota",
          date: null,
          place: null,
          visibility: "public",
        },
      ],
    });
    expect(fields).toMatchObject({
      measuredValue: "38.5",
      reason: "",
      groupId: "",
    });
    expect(fields.evidence).toEqual([
      {
        kind: "press",
        title: "Nota",
        url: "https://ejemplo.pe/nota",
        date: "",
        place: "",
        visibility: "public",
        received: "",
        recordType: "",
        recordNumber: "",
      },
    ]);
  });
});
