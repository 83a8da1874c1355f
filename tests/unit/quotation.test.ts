import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  documentLines,
  findQuotation,
  mendLines,
} from "#app/domain/plan/quotation";

const PLAN = [
  "- El 50%de las vi-",
  "viendas (alejadas) no tienen ",
  "",
  "\uF0B7 **luz** propia \tEs ilegal\t<p>Agua</p> <p>Luz</p>",
  "mkiiAl concluir US\\$ 5 ,y más",
  "2. Fin - del publico-",
  "Proyecto nuevo",
];

function stands(text: string, first = 1, last = PLAN.length): boolean {
  return findQuotation(PLAN, { text, lines: [[first, last]] });
}

describe("a quotation in its lines", () => {
  it.each([
    ["over broken lines", "El 50%de las viviendas (alejadas) no tienen luz"],
    ["inside one cell of a table", "Es ilegal"],
    ["over tags of one cell", "Agua Luz"],
    ["behind letters glued to its first word", "Al concluir US$ 5"],
    ["without a stray space before a comma", "US$ 5,y más"],
    ["keeping a hyphen that breaks no word", "del publico- Proyecto nuevo"],
  ])("is found %s", (_, text) => {
    expect(stands(text)).toBe(true);
  });

  it.each([
    ["over the border of a cell", "luz propia Es ilegal"],
    ["as the end of another word", "legal"],
    ["as the start of another word", "Es ile"],
    ["with a word left out", "no tienen propia"],
    ["with a stop put in", "no tienen. luz"],
    ["in other letters", "es ilegal"],
    ["without an accent", "y mas"],
    ["joined over a hyphen before a capital", "publicoProyecto"],
    ["when empty", "  "],
  ])("is not found %s", (_, text) => {
    expect(stands(text)).toBe(false);
  });

  it("stands only in the lines that it names", () => {
    expect(stands("viendas (alejadas)", 2, 2)).toBe(true);
    expect(stands("(alejadas)", 3, 5)).toBe(false);
    expect(stands("nuevo", 7, 8)).toBe(false);
    expect(stands("nuevo", 0, 7)).toBe(false);
  });

  it("may stand in the second of its ranges", () => {
    const lines: [number, number][] = [
      [1, 2],
      [6, 7],
    ];
    expect(findQuotation(PLAN, { text: "Proyecto nuevo", lines })).toBe(true);
  });
});

describe("a quotation of interleaved columns", () => {
  const page = ["sin Mejorar el Ampliar", "capacidad sistema redes"];
  const lines: [number, number][] = [[1, 2]];
  const found = (text: string, ...pieces: [number, string][]) =>
    findQuotation(page, {
      text,
      lines,
      pieces: pieces.map(([line, piece]) => ({ line, text: piece })),
    });

  it("is the sum of its pieces, each in its line", () => {
    expect(found("Mejorar el sistema", [1, "Mejorar el"], [2, "sistema"])).toBe(
      true,
    );
  });

  it("is refused where a piece stands elsewhere, out of order, or not whole", () => {
    expect(found("Mejorar el sistema", [1, "Mejorar el"], [1, "sistema"])).toBe(
      false,
    );
    expect(found("sistema Mejorar el", [2, "sistema"], [1, "Mejorar el"])).toBe(
      false,
    );
    expect(found("Ampliar sin", [1, "Ampliar"], [1, "sin"])).toBe(false);
    expect(found("Mejor", [1, "Mejor"])).toBe(false);
  });

  it("is refused where the text says more, or less, than the pieces", () => {
    expect(found("Mejorar el", [1, "Mejorar el"], [2, "sistema"])).toBe(false);
    expect(found("Mejorar el sistema", [1, "Mejorar el"])).toBe(false);
    expect(found("Mejorar el sistema")).toBe(false);
  });
});

const letters = "abcdefghijklmnopqrstuvwxyzáéíóúñABCDEFÁÑ0123456789";
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(""));
const paragraph = fc.array(word, { minLength: 4, maxLength: 40 });
const layout = fc.record({
  bullet: fc.constantFrom("", "- ", "\uF0B7 ", " \uF0A7 ", "** "),
  width: fc.integer({ min: 1, max: 6 }),
  gap: fc.constantFrom(" ", "  ", " ** "),
  blank: fc.boolean(),
});

/** Lays words out as a document might: so many a line, a bullet in front, blank lines between. */
function laidOut(
  words: readonly string[],
  how: { bullet: string; width: number; gap: string; blank: boolean },
): string[] {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += how.width) {
    const text = words.slice(at, at + how.width).join(how.gap);
    lines.push(at === 0 ? how.bullet + text : ` ${text} `);
    if (how.blank) lines.push(" ");
  }
  return lines;
}

describe("any piece of any document", () => {
  const cut = fc
    .tuple(paragraph, layout, fc.nat(), fc.nat())
    .map(([words, how, a, b]) => {
      const start = a % words.length;
      const end = start + 1 + (b % (words.length - start));
      const lines = laidOut(words, how);
      return { lines, text: words.slice(start, end).join(" "), words };
    });

  it("is found, however it is wrapped and marked", () => {
    fc.assert(
      fc.property(cut, ({ lines, text }) =>
        findQuotation(lines, { text, lines: [[1, lines.length]] }),
      ),
    );
  });

  it("is not found once a letter has changed", () => {
    fc.assert(
      fc.property(cut, fc.nat(), ({ lines, text }, at) => {
        const places = [...text].flatMap((it, i) => (it === " " ? [] : [i]));
        const place = places[at % places.length] ?? 0;
        // A letter that no generated word holds: the changed text stands nowhere.
        const changed = `${text.slice(0, place)}ß${text.slice(place + 1)}`;
        return !findQuotation(lines, {
          text: changed,
          lines: [[1, lines.length]],
        });
      }),
    );
  });

  it("is not found once a word in its middle has gone", () => {
    // Distinct, and each opening with a capital that no other letter is: no two can pass for a third.
    const distinct = fc
      .uniqueArray(word, { minLength: 4, maxLength: 20 })
      .map((all) => all.map((it) => `Q${it}`));
    fc.assert(
      fc.property(distinct, layout, fc.nat(), (words, how, at) => {
        const lines = laidOut(words, how);
        const middle = 1 + (at % (words.length - 2));
        const without = words.filter((_, index) => index !== middle).join(" ");
        return !findQuotation(lines, {
          text: without,
          lines: [[1, lines.length]],
        });
      }),
    );
  });

  it("reads as it was written once it is mended", () => {
    fc.assert(
      fc.property(paragraph, layout, (words, how) => {
        expect(mendLines(laidOut(words, how))).toBe(words.join(" "));
      }),
    );
  });
});

describe("a document's lines", () => {
  it("are counted on line feeds; one at the very end opens no line", () => {
    expect(documentLines("a\nb\n")).toEqual(["a", "b"]);
    expect(documentLines("a\n\nb")).toEqual(["a", "", "b"]);
  });

  it("mend into one sentence", () => {
    expect(
      mendLines(["- Plan de desarro-", "llo **local** ", "2019-", "2022"]),
    ).toBe("Plan de desarrollo local 2019- 2022");
  });
});
