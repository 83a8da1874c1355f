import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { DemoAccounts } from "#app/components/account/demo-accounts";
import { SignInForm } from "#app/components/account/sign-in-form";
import { SignUpForm } from "#app/components/account/sign-up-form";
import { PageProvider } from "#app/components/layout/page";
import type { Language } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";

function show(language: Language, children: ReactNode) {
  const facts = {
    language,
    words: wordsFor(language),
    today: "2026-11-21",
    path: "/cuenta/crear",
    query: "",
    asOf: null,
    knownOn: null,
    origin: "http://localhost:3000",
    demo: false,
    record: null,
  };
  render(<PageProvider value={facts}>{children}</PageProvider>);
}

test("the sign-up asks three things and says that a pseudonym is fine", () => {
  show(
    "es",
    <SignUpForm
      pseudonym="Retama del puente 417"
      formToken="abc"
      problems={[{ field: "name", message: "Ese nombre está tomado." }]}
      values={{ name: "Rosa", email: "rosa@ejemplo.pe" }}
    />,
  );
  const name = screen.getByLabelText("Nombre público");
  expect(name).toHaveValue("Rosa");
  expect(name).toBeInvalid();
  expect(name).toHaveAccessibleDescription(/seudónimo.*tomado/i);
  expect(screen.getByLabelText("Contraseña")).toHaveAttribute(
    "autocomplete",
    "new-password",
  );
  const token = document.querySelector('input[name="formToken"]');
  expect(token).toHaveValue("abc");
  expect(document.querySelectorAll("input")).toHaveLength(4);
});

test("the sign-in speaks English where the page does, and a password manager knows it", () => {
  show(
    "en",
    <SignInForm formToken="abc" problems={[]} values={{ email: "" }} />,
  );
  expect(screen.getByLabelText("E-mail address")).toHaveAttribute(
    "autocomplete",
    "username",
  );
  expect(screen.getByLabelText("Password")).toHaveAttribute(
    "autocomplete",
    "current-password",
  );
  expect(screen.getByRole("button")).toHaveAccessibleName("Sign in");
});

test("the demonstration lists each account with its roles once", () => {
  const roles = [
    { role: "moderator", scope: "espinar" },
    { role: "moderator", scope: "tarata" },
  ] as const;
  const mario = { email: "mario@demo.example", displayName: "Mario", roles };
  show("es", <DemoAccounts password="la de todos" accounts={[mario]} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "mario@demo.example · Mario · moderación",
  );
  expect(screen.getByText(/la de todos/)).toBeInTheDocument();
});
