import { describe, expect, test } from "vitest";
import { fieldMeaning } from "#app/components/opendata/field-meaning";
import { openApi } from "#app/domain/api/openapi";
import { readOpenApi } from "#app/domain/api/openapi-reading";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { wordsFor } from "#app/i18n/words";

const api = readOpenApi(openApi("https://lo.example"));

describe.each(["es", "en"] as const)(
  "the open data in words (%s)",
  (language) => {
    const words = wordsFor(language);

    test("every address and parameter of the API has words", () => {
      const missing = api.paths.flatMap(({ path, parameters }) => [
        ...(words.apidocs.path[path] ? [] : [path]),
        ...parameters
          .filter(({ name }) => !words.apidocs.parameterOf[name])
          .map(({ name }) => `${path} ${name}`),
      ]);
      expect(missing).toEqual([]);
    });

    test("every field of every answer has words", () => {
      const missing = api.schemas
        .filter(({ name }) => !name.endsWith("List"))
        .flatMap(({ name, fields }) =>
          fields
            .filter((field) => fieldMeaning(words, name, field.name) === null)
            .map((field) => `${name}.${field.name}`),
        );
      expect(missing).toEqual([]);
    });

    test("no words are left over for what the API does not have", () => {
      const paths = api.paths.map(({ path }) => path);
      const fields = api.schemas.flatMap(({ name, fields: all }) =>
        all.map((field) => `${name}.${field.name}`),
      );
      const parameters = api.paths.flatMap((path) =>
        path.parameters.map(({ name }) => name),
      );
      expect(
        Object.keys(words.apidocs.path).filter((it) => !paths.includes(it)),
      ).toEqual([]);
      expect(
        Object.keys(words.apidocs.fieldOf).filter((it) => !fields.includes(it)),
      ).toEqual([]);
      expect(
        Object.keys(words.apidocs.parameterOf).filter(
          (it) => !parameters.includes(it),
        ),
      ).toEqual([]);
    });

    test("every type of column has a name", () => {
      const types: Record<string, string> = words.opendata.types;
      for (const { columns } of OPEN_TABLES) {
        for (const { type } of Object.values(columns)) {
          expect(types[type]).toBeTruthy();
        }
      }
    });
  },
);

describe("the API as people read it", () => {
  const target = api.schemas.find(({ name }) => name === "Target");
  const field = (name: string) => target?.fields.find((it) => it.name === name);

  test("parts of parts have a path", () => {
    expect(field("measure.goal")).toMatchObject({ type: "number" });
    expect(field("passages[].text")).toMatchObject({ type: "string" });
    expect(field("passages")).toMatchObject({ type: "object[]" });
  });

  test("what may be null says so", () => {
    expect(field("problem")?.nullable).toBe(true);
    expect(field("measure")?.nullable).toBe(true);
    expect(field("code")?.nullable).toBe(false);
  });

  test("a table of counts is one line with its keys, not one for each", () => {
    const card = api.schemas.find(({ name }) => name === "Scorecard");
    const names = card?.fields.map(({ name }) => name) ?? [];
    expect(names.filter((name) => name.startsWith("byStatus"))).toEqual([
      "byStatus",
    ]);
    expect(names).toContain("byDimension.*.targets");
    expect(
      card?.fields.find(({ name }) => name === "byStatus")?.values,
    ).toHaveLength(8);
  });

  test("a list names what it is a list of", () => {
    const path = api.paths.find((it) => it.path === "/targets");
    expect(path).toMatchObject({
      answer: "TargetList",
      refusals: ["400", "404"],
    });
  });
});
