import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fieldValue,
  FORM_LIMITS,
  readForm,
} from "#app/server/form/form.server";
import { fieldsToObject } from "#app/server/form/form-object.server";

const URLENCODED = "application/x-www-form-urlencoded";

function posted(body: BodyInit, type: string | null = URLENCODED): Request {
  const headers: HeadersInit = type === null ? {} : { "Content-Type": type };
  return new Request("http://localhost/", { method: "POST", body, headers });
}

/** The status of the response that reading throws; 200 where it throws none. */
async function statusOf(read: () => unknown): Promise<number> {
  try {
    await read();
    return 200;
  } catch (error) {
    if (error instanceof Response) return error.status;
    throw error;
  }
}

describe("readForm", () => {
  test("gives the fields in order, accents and line breaks included", async () => {
    const body = "summary=L%C3%ADnea+1%0D%0AL%C3%ADnea+2&status=broken&empty=";
    expect(await readForm(posted(body))).toEqual([
      ["summary", "Línea 1\nLínea 2"],
      ["status", "broken"],
      ["empty", ""],
    ]);
  });

  test("an empty form has no fields", async () => {
    expect(await readForm(posted(""))).toEqual([]);
  });

  test("a multipart form gives the same fields; a file field left empty is an empty text", async () => {
    const form = new FormData();
    form.append("summary", "Ñandú\r\n");
    form.append("files", new File([], ""));
    const request = posted(form, null);
    expect(await readForm(request)).toEqual([
      ["summary", "Ñandú\n"],
      ["files", ""],
    ]);
  });

  test.each<[string, BodyInit, string | null, number]>([
    ["broken percent encoding", "a=%zz", URLENCODED, 400],
    ["Latin-1 in percents", "a=%F1", URLENCODED, 400],
    ["Latin-1 bytes", new Uint8Array([97, 61, 0xf1]), URLENCODED, 400],
    ["too many fields", "a=&".repeat(201), URLENCODED, 400],
    ["too long a value", `a=${"x".repeat(65_537)}`, URLENCODED, 400],
    ["too long a name", `${"a".repeat(101)}=1`, URLENCODED, 400],
    ["an operator as key", "a[$ne]=1", URLENCODED, 400],
    ["a bare list", "a[]=1", URLENCODED, 400],
    ["row 50", "evidence[50].title=1", URLENCODED, 400],
    ["a nameless field", "=1", URLENCODED, 400],
    ["JSON", "{}", "application/json", 415],
    ["a multipart without boundary", "x", "multipart/form-data", 415],
    ["a torn multipart", "--x\r\n", "multipart/form-data; boundary=x", 400],
  ])("refuses %s", async (_name, body, type, status) => {
    expect(await statusOf(() => readForm(posted(body, type)))).toBe(status);
  });

  test("refuses a file", async () => {
    const form = new FormData();
    form.append("files", new File(["x"], "x.jpg"));
    expect(await statusOf(() => readForm(posted(form, null)))).toBe(415);
  });

  test("reads back whatever a browser encodes", async () => {
    const value = fc.string({ unit: "grapheme", maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 20 }), async (values) => {
        const pairs = values.map((text): [string, string] => ["note", text]);
        const fields = await readForm(posted(new URLSearchParams(pairs)));
        expect(fields).toEqual(
          pairs.map(([name, text]) => [name, text.replaceAll("\r\n", "\n")]),
        );
      }),
    );
  });

  test("gives fields or refuses with 400, whatever the bytes", async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        const read = () => readForm(posted(new Uint8Array(body)));
        expect([200, 400]).toContain(await statusOf(read));
      }),
    );
    expect(FORM_LIMITS.fields).toBe(200);
  });
});

describe("fieldValue", () => {
  const fields = [
    ["a", "1"],
    ["b", "2"],
    ["b", "3"],
  ] as const;

  test("gives the one value, or null", () => {
    expect(fieldValue(fields, "a")).toBe("1");
    expect(fieldValue(fields, "c")).toBeNull();
  });

  test("refuses to choose between two", async () => {
    expect(await statusOf(() => fieldValue(fields, "b"))).toBe(400);
  });
});

describe("fieldsToObject", () => {
  test("reads rows and keys", () => {
    const object = fieldsToObject([
      ["status", "broken"],
      ["evidence[0].title", "Acta"],
      ["evidence[0].url", "https://example.pe"],
      ["evidence[2].title", "Foto"],
      ["grade[e7]", "primary"],
    ]);
    expect(object).toEqual({
      status: "broken",
      evidence: [
        { title: "Acta", url: "https://example.pe" },
        { title: "Foto" },
      ],
      grade: { e7: "primary" },
    });
  });

  test("a field of several values is a list, empty or not", () => {
    const several = { several: ["groups", "files"] };
    expect(
      fieldsToObject(
        [
          ["groups", "a"],
          ["groups", "b"],
        ],
        several,
      ),
    ).toEqual({
      groups: ["a", "b"],
      files: [],
    });
  });

  test.each<[string, [string, string][]]>([
    [
      "the same field twice",
      [
        ["a", "1"],
        ["a", "2"],
      ],
    ],
    [
      "the same cell twice",
      [
        ["e[0].t", "1"],
        ["e[0].t", "2"],
      ],
    ],
    [
      "a field in two shapes",
      [
        ["e", "1"],
        ["e[0].t", "2"],
      ],
    ],
    [
      "keys and rows of one name",
      [
        ["e[0]", "1"],
        ["e[0].t", "2"],
      ],
    ],
  ])("refuses %s", async (_name, fields) => {
    expect(await statusOf(() => fieldsToObject(fields))).toBe(400);
  });

  test("no name reaches a prototype", () => {
    const object = fieldsToObject([
      ["constructor", "x"],
      ["toString", "y"],
      ["hasOwnProperty[constructor]", "z"],
    ]);
    expect(Object.getPrototypeOf(object)).toBeNull();
    expect(object["constructor"]).toBe("x");
    expect(Object.getPrototypeOf({})).not.toHaveProperty("x");
  });
});
