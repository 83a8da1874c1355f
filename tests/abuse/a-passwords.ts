import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { textOf } from "#tests/support/abuse/rules";

/** Passwords that everybody would try first, though they are long enough. */
const GUESSED = [
  " ".repeat(15),
  "contraseña12345",
  "password1234567",
  "espinar20262026",
  "Municipalidad2026",
  "aymaraes-2019-2022",
  "aaaaaaaaaaaaaaaa",
  "1234567890123456",
  "qwertyuiopasdfgh",
  "lopezlopezlopez1",
];

const LONG = "x".repeat(1_000_000);

/** The form of a new account, with this password. */
function signUp(password: string) {
  return { name: "Vecina López", email: "lopez@ejemplo.pe", password };
}

export const PASSWORDS: AbuseCase[] = [
  ...GUESSED.map((password): AbuseCase => ({
    id: "A4",
    name: `a new account with «${password}»`,
    send: (at) => at.as("nobody").post("/cuenta/crear", signUp(password)),
    answers: [422],
    then: (answer) => {
      const text = textOf(answer);
      expect(text).toMatch(/id="f-password-error"/);
      expect(text).toContain('value="Vecina López"');
      if (password.trim() !== "") expect(text).not.toContain(password);
    },
  })),
  {
    id: "A4",
    name: "the same when a password is changed",
    send: async (at) => {
      const citizen = await at.fresh("citizen");
      return await citizen.post("/cuenta/seguridad/contrasena", {
        password: "contraseña12345",
      });
    },
    answers: [422],
    changes: ["sessions"],
  },
  ...["/cuenta/crear", "/cuenta/entrar"].map((path): AbuseCase => ({
    id: "A6",
    name: `a password of a megabyte to ${path}`,
    // Nothing is counted as a try, since nothing was compared.
    send: (at) => at.as("nobody").post(path, signUp(LONG)),
    answers: [400, 413, 422],
  })),
];
