import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  fieldName,
  isNamed,
  namedMessage,
} from "#app/components/form/field-name";
import { formProblems } from "#app/components/form/form-problems";
import { fieldIssues } from "#app/domain/form/form-field";
import { VALIDATION_KEYS } from "#app/domain/text/validation-key";
import { LANGUAGES } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { FORM_SCHEMAS, OF_THE_PAGE } from "#tests/support/form-schemas";

/** Everything that is drawn, and everything that reads a form. */
const SOURCES = ["app/components", "app/routes", "app/server"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(room, name), "utf8")),
);

const CONTROL =
  /<(?:TextInput|TextArea|Select|RadioGroup|DateInput|FileInput|Fieldset|TieChoice)\b[^>]*?\bname="([^"]+)"/g;

/** Names of the controls of all forms that are posted. */
const CONTROLS = new Set(
  SOURCES.filter((text) => !/method="get"|specimen/.test(text)).flatMap(
    (text) => [...text.matchAll(CONTROL)].map(([, name = ""]) => name),
  ),
);

describe.each(LANGUAGES)("in %s", (language) => {
  const { validation } = wordsFor(language);

  test("every control of a form is called something", () => {
    expect(CONTROLS.size).toBeGreaterThan(30);
    const nameless = [...CONTROLS].filter(
      (name) => fieldName(name, validation.field) === null,
    );
    expect(nameless).toEqual([]);
  });

  test.each(Object.entries(FORM_SCHEMAS))(
    "whatever is wrong with %s, the summary names its field",
    (_name, schema) => {
      const wrong = [{}, ...garbage(schema.fields)].flatMap((typed) => {
        const parsed = schema.schema.safeParse({ ...schema.also, ...typed });
        return parsed.success ? [] : fieldIssues(parsed.error);
      });
      expect(wrong.length).toBeGreaterThan(0);
      for (const problem of formProblems(wrong, validation)) {
        if (problem.field === null) continue;
        const name = fieldName(problem.field, validation.field);
        if (name === null) expect(OF_THE_PAGE).toContain(problem.field);
        else {
          const line = namedMessage(name, problem.message);
          expect(isNamed(name, line), line).toBe(true);
        }
      }
    },
  );

  test("every sentence names every field", () => {
    const fields = [
      ...Object.keys(validation.field.names),
      ...Object.keys(validation.field.ofEvidence).map(
        (part) => `evidence[7].${part}`,
      ),
    ];
    const issues = fields.flatMap((field) =>
      VALIDATION_KEYS.map((key) => ({ field, key })),
    );
    const nameless = formProblems(issues, validation).filter(
      ({ field, message }) => {
        const name = fieldName(field, validation.field) ?? "";
        return !isNamed(name, namedMessage(name, message));
      },
    );
    expect(nameless).toEqual([]);
  });
});

test("every schema that reads a form is looked at here", () => {
  const read = SOURCES.flatMap((text) =>
    [
      ...text.matchAll(/(\w+(?:Input|Act|Sending))\b(?:\(\w*\))?\.safeParse/g),
    ].map(([, name = ""]) => name),
  );
  expect(read.length).toBeGreaterThan(15);
  // The id of a sending is typed by nobody.
  const known = [...Object.keys(FORM_SCHEMAS), "uuidInput"];
  const unknown = read.filter((name) => !known.includes(name));
  expect(unknown).toEqual([]);
});

test("what is missing is said by its name, once", () => {
  const { validation } = wordsFor("es");
  const [problem] = formProblems(
    [{ field: "evidence[1].title", key: "blank" }],
    validation,
  );
  expect(problem?.message).toBe("Falta el título de la prueba 2.");
  const name = fieldName("evidence[1].title", validation.field);
  expect(namedMessage(name, problem?.message ?? "")).toBe(problem?.message);
  expect(namedMessage(name, validation.too_short)).toBe(
    "El título de la prueba 2: Es muy corto. Escriba un poco más.",
  );
});

/** A form with one field wrong at a time: empty, or far too long and of the wrong kind. */
function garbage(fields: readonly string[]): Record<string, unknown>[] {
  return fields.flatMap((field) =>
    ["", "\u0000", "?".repeat(70_000)].map((value) => ({ [field]: value })),
  );
}
