import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DateInput } from "#app/components/form/date-input";
import { ErrorSummary } from "#app/components/form/error-summary";
import { fieldId } from "#app/components/form/field-id";
import { formProblems, problemOf } from "#app/components/form/form-problems";
import { RadioGroup } from "#app/components/form/radio-group";
import { Select } from "#app/components/form/select";
import { SubmitButton } from "#app/components/form/submit-button";
import { TextArea } from "#app/components/form/text-area";
import { TextInput } from "#app/components/form/text-input";
import { VALIDATION_KEYS } from "#app/domain/text/validation-key";
import { wordsFor } from "#app/i18n/words";
import { draw, onPage } from "#tests/support/draw";

const STATUSES = [
  { value: "fulfilled", label: "Cumplida", hint: "Tal como se prometió." },
  { value: "broken", label: "Incumplida" },
];

describe("a field", () => {
  test("is found by its label, and says its hint and its error", () => {
    render(
      <TextInput
        name="email"
        type="email"
        label="Correo"
        hint="No se publica."
        error="Escríbalo completo."
        value="rosa@"
      />,
    );
    const input = screen.getByRole("textbox", { name: "Correo" });
    expect(input).toHaveValue("rosa@");
    expect(input).toHaveAccessibleDescription(
      "No se publica. Escríbalo completo.",
    );
    expect(input).toBeInvalid();
  });

  test("without hint and error describes nothing and is not invalid", () => {
    render(<TextArea name="summary" label="¿Qué pasó?" value={"uno\ndos"} />);
    const area = screen.getByRole("textbox", { name: "¿Qué pasó?" });
    expect(area).toHaveValue("uno\ndos");
    expect(area).not.toHaveAttribute("aria-describedby");
    expect(area).toBeValid();
  });

  test("never shows a password again", () => {
    const html = renderToStaticMarkup(
      <TextInput name="password" type="password" label="x" value="secreta" />,
    );
    expect(html).not.toContain("secreta");
  });

  test("of a list starts with nothing chosen and keeps what was", () => {
    const list = { name: "status", label: "Estado", options: [] as never[] };
    const options = STATUSES;
    const { rerender } = render(
      <Select {...list} options={options} empty="Elija uno" />,
    );
    expect(screen.getByRole("combobox", { name: "Estado" })).toHaveValue("");
    rerender(<Select key="2" {...list} options={options} value="broken" />);
    expect(screen.getByRole("combobox")).toHaveValue("broken");
  });

  test("of a day gives back what was no day as it was typed", () => {
    const { rerender } = render(
      <DateInput name="effectiveDate" label="Fecha" value="2020-08-15" />,
    );
    expect(screen.getByLabelText("Fecha")).toHaveAttribute("type", "date");
    rerender(
      <DateInput key="2" name="effectiveDate" label="Fecha" value="31/02/20" />,
    );
    expect(screen.getByLabelText("Fecha")).toHaveValue("31/02/20");
  });

  test("has an id that shadows nothing of the document", () => {
    expect(fieldId("evidence[0].title")).toBe("f-evidence-0-title");
    expect(fieldId("grade[e7Kq]")).toBe("f-grade-e7Kq");
    expect(fieldId("attributes")).toBe("f-attributes");
  });
});

describe("a choice", () => {
  test("is made with the keyboard alone, in a group with a question", async () => {
    const user = userEvent.setup();
    render(
      <RadioGroup
        name="status"
        label="¿Cómo está?"
        hint="Elija uno."
        error="Falta elegir."
        options={STATUSES}
      />,
    );
    const group = screen.getByRole("group", { name: "¿Cómo está?" });
    expect(group).toHaveAccessibleDescription("Elija uno. Falta elegir.");
    const [first, second] = within(group).getAllByRole("radio");
    expect(first).toHaveAccessibleDescription("Tal como se prometió.");
    await user.tab();
    expect(first).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(second).toBeChecked();
  });
});

describe("the error summary", () => {
  const problems = [
    { field: "status", message: "Elija un estado." },
    { field: "evidence[0].url", message: "Falta la dirección." },
    { field: null, message: "Alguien se adelantó." },
  ];

  test("links each item to its field, be it a text or a group's first choice", () => {
    draw(
      <>
        <ErrorSummary title="Hay algo que corregir" problems={problems} />
        <RadioGroup name="status" label="Estado" options={STATUSES} />
        <TextInput name="evidence[0].url" label="Dirección" />
      </>,
    );
    const targets = screen.getAllByRole("link").map((link) => {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      return document.getElementById(id);
    });
    expect(targets).toEqual([
      screen.getByRole("radio", { name: "Cumplida" }),
      screen.getByRole("textbox", { name: "Dirección" }),
    ]);
    expect(screen.getByText("Alguien se adelantó.").closest("a")).toBeNull();
  });

  test("names in each line the field that it leads to, and links nothing that nobody can mend", () => {
    draw(
      <ErrorSummary
        title="Hay algo que corregir"
        problems={[
          { field: "evidence[1].title", message: "Es muy corto." },
          { field: "email", message: "Escriba un correo completo." },
          { field: "version", message: "No sabemos qué versión vio." },
        ]}
      />,
    );
    const lines = screen.getAllByRole("listitem").map((it) => it.textContent);
    expect(lines).toEqual([
      "El título de la prueba 2: Es muy corto.",
      "Escriba un correo completo.",
      "No sabemos qué versión vio.",
    ]);
    expect(screen.getAllByRole("link")).toHaveLength(2);
  });

  test("takes the focus without script", () => {
    const html = renderToStaticMarkup(
      onPage(
        <ErrorSummary title="Hay algo que corregir" problems={problems} />,
      ),
    );
    document.body.innerHTML = html;
    const section = screen.getByRole("region", {
      name: "Hay algo que corregir",
    });
    expect(section).toHaveAttribute("autofocus");
    expect(section).toHaveAttribute("tabindex", "-1");
  });

  test("says nothing while there is nothing to say", () => {
    const { container } = render(<ErrorSummary title="x" problems={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe("sentences", () => {
  test.each(["es", "en"] as const)(
    "every key has one of its own in %s",
    (language) => {
      const { validation } = wordsFor(language);
      const sentences = VALIDATION_KEYS.map((key) => validation[key]);
      expect(new Set(sentences).size).toBe(VALIDATION_KEYS.length);
      for (const sentence of sentences)
        expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    },
  );

  test("a field's own sentence wins over the general one", () => {
    const { validation } = wordsFor("es");
    const problems = formProblems(
      [
        { field: "name", key: "blank" },
        { field: "email", key: "email_malformed" },
        { field: "", key: "unknown_value" },
      ],
      validation,
      { "name blank": "Escriba su nombre." },
    );
    expect(problemOf(problems, "name")).toBe("Escriba su nombre.");
    expect(problemOf(problems, "email")).toBe(validation.email_malformed);
    expect(problemOf(problems, "password")).toBeUndefined();
    expect(problems[2]?.field).toBeNull();
  });
});

test("a form with two ways to send says which one was meant", async () => {
  const user = userEvent.setup();
  const sent: (string | null)[] = [];
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        sent.push((submitter as HTMLButtonElement).value);
      }}
    >
      <TextInput name="summary" label="Resumen" required />
      <SubmitButton name="intent" value="submit">
        Enviar
      </SubmitButton>
      <SubmitButton name="intent" value="draft" weight="quiet" formNoValidate>
        Guardar
      </SubmitButton>
    </form>,
  );
  const draft = screen.getByRole("button", { name: "Guardar" });
  expect(draft).toHaveAttribute("formnovalidate");
  await user.click(screen.getByRole("button", { name: "Enviar" }));
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText("Resumen"), "Se inauguró{Enter}");
  await user.click(draft);
  expect(sent).toEqual(["submit", "draft"]);
});
