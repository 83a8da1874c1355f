import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PALETTE, STATUS_COLOURS } from "#app/components/picture/palette";

test("pictures have the colours of the stylesheet's light ground", () => {
  const css = readFileSync("app/styles/site.css", "utf8");
  const [light = ""] = /:root \{[^}]*\}/.exec(css) ?? [];
  const colours = Object.entries({ ...PALETTE, ...STATUS_COLOURS });
  expect(colours).toHaveLength(13);
  for (const [name, colour] of colours) {
    expect(light).toContain(`--${name.replaceAll("_", "-")}: ${colour};`);
  }
});
