import { format } from "node:util";
import { afterEach } from "vitest";

/**
 * What a person would see as a red or yellow line in a console is a failed test.
 * A test that means to provoke one puts `vi.spyOn(console, "error")` with its own
 * implementation in front.
 */
const said: string[] = [];

for (const level of ["error", "warn"] as const) {
  console[level] = (...parts: unknown[]) => {
    said.push(`console.${level}: ${format(...parts)}`);
  };
}

afterEach(() => {
  const lines = said.splice(0);
  if (lines.length > 0) throw new Error(lines.join("\n"));
});
