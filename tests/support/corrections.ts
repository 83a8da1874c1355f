import { expect } from "vitest";
import { fieldId } from "#app/components/form/field-id";
import type { Person } from "./person";

/** Where somebody's keyboard is on a page: the id of that element, or its class. */
export async function focusOf(person: Person): Promise<string> {
  return await person.page.evaluate(
    () => document.activeElement?.id || document.activeElement?.className || "",
  );
}

/**
 * Checks that a form came back as it should: its status, `Error:` in the title, the reader on the
 * summary, and in it, where a field is named, a link that leads to that field and its own message.
 */
export async function expectCorrection(
  person: Person,
  status: number,
  message: string,
  field: string | null,
): Promise<void> {
  const { page } = person;
  expect(person.status).toBe(status);
  expect(await page.title()).toMatch(/^Error: /);
  expect(await focusOf(person)).toBe("error-summary");
  const summary = page.locator(".error-summary");
  expect(await summary.innerText()).toContain(message);
  if (field === null) return;
  const id = fieldId(field);
  await summary.getByRole("link", { name: message }).first().click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect(await focusOf(person)).toBe(id);
  const said = page.locator(`main #${id}-error`);
  expect(await said.innerText()).toBe(message);
}
