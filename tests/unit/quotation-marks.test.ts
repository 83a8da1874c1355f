import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotation } from "#app/domain/plan/quotation";
import { cutLine, quotationStretches } from "#app/domain/plan/quotation-marks";

const marked = (document: string[], text: string) =>
  quotationStretches(document, { text, lines: [[1, document.length]] }).map(
    ({ line, from, to }) => document[line - 1]?.slice(from, to),
  );

test("only the words of a quotation are marked, whatever stands beside them", () => {
  const row = "| Falta agua | Dar agua | Construir 2 postas |";
  expect(marked([row], "Construir 2 postas")).toEqual(["Construir 2 postas"]);
  expect(marked(["- **Dar agua** a", "  todos los caseríos."], "agua a todos"))
    // The mark that ends bold type stands between two of the words.
    .toEqual(["agua** a", "todos"]);
  expect(marked(["un plan de desarro-", "llo local"], "desarrollo")).toEqual([
    "desarro-",
    "llo",
  ]);
  expect(marked(["<b>Meta</b> b <i>b</i>"], "b b")).toEqual(["b <i>b"]);
  expect(marked(["nada de eso"], "otra cosa")).toEqual([]);
});

test("letters that are written in two ways mark their whole lines", () => {
  const apart = "Construcción de postas".normalize("NFD");
  expect(marked([apart], "Construcción")).toEqual([apart]);
});

test("pieces of interleaved columns are marked each in its line", () => {
  const document = ["Falta agua   Dar agua", "potable      a todos"];
  const pieces = [
    { line: 1, text: "Dar agua" },
    { line: 2, text: "a todos" },
  ];
  const stretches = quotationStretches(document, {
    text: "Dar agua a todos",
    lines: [[1, 2]],
    pieces,
  });
  expect(stretches).toEqual([
    { line: 1, from: 13, to: 21 },
    { line: 2, from: 13, to: 20 },
  ]);
});

test("a line is cut where its marks begin and end, the first mark on top", () => {
  const marks = [
    { from: 2, to: 4, mark: "words" },
    { from: 3, to: 6, mark: "row" },
  ];
  expect(cutLine("abcdef", marks)).toEqual([
    { text: "ab", mark: null },
    { text: "c", mark: "words" },
    { text: "d", mark: "words" },
    { text: "ef", mark: "row" },
  ]);
  expect(cutLine("", marks)).toEqual([]);
  expect(marked(["😀 Dar agua 😀"], "Dar agua")).toEqual(["Dar agua"]);
});

const word = fc.constantFrom("agua", "12 %", "postas", "<b>", "**", "- ", "ñ");

test("whatever stands is marked, and the marks hold its letters", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 5 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(fc.constantFrom("agua", "12 %", "postas", "ñ"), {
        minLength: 1,
        maxLength: 3,
      }),
      (words, sought) => {
        const document = words.map((line) => line.join(" "));
        const text = sought.join(" ");
        const lines = [[1, document.length]] as const;
        const marks = marked(document, text);
        expect(marks.length > 0).toBe(findQuotation(document, { text, lines }));
        const letters = marks.join("").replace(/<b>|\*\*|-|\s/g, "");
        if (marks.length > 0) expect(letters).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});
