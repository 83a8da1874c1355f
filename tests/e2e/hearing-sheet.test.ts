import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/language";
import { pdfColours, pdfPages, pdfSizes } from "#tests/support/pdf";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

/** What a printer would get, at the size that the page asks for. */
async function print({ page }: Person): Promise<Buffer> {
  return await page.pdf({ preferCSSPageSize: true });
}

/** Parts of the sheets of which paper would show less than there is. */
async function cutOff({ page }: Person): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  const parts = page.locator(".sheet, .asks");
  return await parts.evaluateAll((found) =>
    found
      .filter((part) => part.scrollHeight > part.clientHeight)
      .map((part) => part.getAttribute("class") ?? ""),
  );
}

describe.each(["empty", "demo"] as const)("%s", (filling) => {
  const stage = setStage(filling === "demo" ? "demo" : undefined);

  const sheets = [
    ["espinar", "es", ""],
    ["espinar", "en", ""],
    ["huancane", "es", ""],
    ["huancane", "en", ""],
    ["aymaraes", "es", "?as-of=2020-06-30"],
  ] as const;

  test.each(sheets)(
    "the sheet of %s in %s%s is two A4 pages in black and white",
    async (slug, language, query) => {
      const reader = await stage.person(language);
      await reader.open(`/provincias/${slug}/audiencia${query}`);
      expect(reader.status).toBe(200);
      const pdf = await print(reader);
      expect(pdfPages(pdf)).toBe(2);
      expect(new Set(pdfSizes(pdf).map(String))).toEqual(new Set(["210,297"]));
      expect(pdfColours(pdf)).toEqual([]);
      expect(await cutOff(reader)).toEqual([]);
    },
  );
});

describe("a neighbour", () => {
  const stage = setStage();

  test("finds the sheet from the scorecard and comes back", async () => {
    const reader = await stage.person("en");
    await reader.open("/provincias/huancane?as-of=2021-06-30");
    await reader.follow(reader.words.hearing.title);
    expect(reader.place).toBe(
      "/provincias/huancane/audiencia?as-of=2021-06-30&lang=en",
    );
    expect(await reader.text()).toContain("As of 30 June 2021");
    const address = `${stage.origin}/provincias/huancane?as-of=2021-06-30&lang=en`;
    await reader.follow(address);
    expect(`${stage.origin}${reader.place}`).toBe(address);
  });

  test("sees on paper neither the menu nor what only a screen can use", async () => {
    const reader = await stage.person();
    await reader.open("/provincias/espinar/audiencia");
    const { page } = reader;
    const menu = page.getByRole("navigation", { name: "Secciones" });
    const answers = page.getByText(reader.words.hearing.answer);
    expect(await menu.isVisible()).toBe(true);
    expect(await answers.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await menu.isVisible()).toBe(false);
    expect(await answers.count()).toBe(5);
    expect(await answers.first().isVisible()).toBe(true);
  });

  test.each(LANGUAGES)(
    "is told of a province without a plan: %s",
    async (language) => {
      const reader = await stage.person(language);
      await reader.open("/provincias/abancay/audiencia");
      expect(reader.status).toBe(200);
      expect(await reader.text()).toContain(reader.words.province.noPlanTitle);
      await reader.open("/provincias/atlantida/audiencia");
      expect(reader.status).toBe(404);
      await reader.open("/provincias/espinar/audiencia?plan=no-hay");
      expect(reader.status).toBe(404);
      await reader.open("/provincias/espinar/audiencia?as-of=ayer");
      expect(reader.status).toBe(400);
    },
  );
});
