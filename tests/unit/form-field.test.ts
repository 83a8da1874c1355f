import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldIssues, fieldName } from "#app/domain/form/form-field";
import { says } from "#app/domain/text/validation-key";

describe("the name of a field", () => {
  it.each([
    [[], ""],
    [["summary"], "summary"],
    [["evidence", 0, "url"], "evidence[0].url"],
    [["evidence", 11], "evidence[11]"],
    [["grade", "e1"], "grade[e1]"],
    [["grade", "12"], "grade[12]"],
  ])("of %j is %s", (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe("the issues of a form", () => {
  const schema = z.object({
    title: z.string(says("blank")).min(3, says("too_short")),
    rows: z.array(z.object({ url: z.string(says("url_missing")) })),
  });
  const error = schema.safeParse({ title: "", rows: [{ url: "" }, {}] }).error;

  it("are one for each field, with its name and key", () => {
    expect(error && fieldIssues(error)).toEqual([
      { field: "title", key: "too_short" },
      { field: "rows[1].url", key: "url_missing" },
    ]);
  });

  it("come in the order of the page when it is given", () => {
    const issues = error && fieldIssues(error, ["rows", "title"]);
    expect(issues?.map(({ field }) => field)).toEqual(["rows[1].url", "title"]);
  });

  it("keep the first of a field's issues", () => {
    const twice = z
      .string()
      .min(2, says("too_short"))
      .regex(/^x/, says("unknown_value"))
      .safeParse("");
    expect(twice.error && fieldIssues(twice.error)).toEqual([
      { field: "", key: "too_short" },
    ]);
  });
});
