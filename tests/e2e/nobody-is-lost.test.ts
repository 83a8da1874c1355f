import { expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import type { Person } from "#tests/support/person";
import { PUBLIC_PAGES } from "#tests/support/public-pages";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  await openAccount(db, "Mario Q.", "moderator", "espinar");
});

const { problem } = wordsFor("es");

/** Where it is said that something is not here, or not so, and what the page says of it. */
const NOWHERE = [
  ["/provincias/atlantida", problem.notFoundProvince("atlantida")],
  ["/provincias/atlantida/acciones", problem.notFoundProvince("atlantida")],
  ["/provincias/Espinar", problem.notFoundProvince("Espinar")],
  ["/metas/ESP-S-99", problem.notFoundTarget("ESP-S-99")],
  ["/metas/esp-s-01", problem.notFoundTarget("esp-s-01")],
  ["/metas/%F0%9F%A6%99", problem.notFoundTarget("🦙")],
  ["/nada/de/nada", problem.notFound],
  ["/provincias/espinar/nada", problem.notFound],
  ["/provincias/espinar?plan=no-hay", problem.notFound],
  ["/provincias?pagina=99", problem.notFound],
  ["/provincias/espinar?pagina=2", problem.notFound],
  ["/provincias/espinar/acciones?pagina=99", problem.notFound],
  ["/metas?pagina=99", problem.notFound],
  ["/metas?pagina=1000000", problem.notFound],
  ["/metas/ESP-S-01?pagina=2", problem.notFound],
  ["/registro?pagina=99", problem.notFound],
] as const;

const NOT_SO = [
  ["/metas?estado=feliz", "estado"],
  ["/metas?estado=broken&estado=fulfilled", "estado"],
  ["/metas?dimension=moral", "dimension"],
  ["/metas?provincia=*", "provincia"],
  ["/metas?pagina=0", "pagina"],
  ["/metas?pagina=-1", "pagina"],
  ["/metas?pagina=1.5", "pagina"],
  ["/metas?pagina=dos", "pagina"],
  [`/metas?buscar=${"a".repeat(101)}`, "buscar"],
  ["/metas?buscar=a+b+c+d+e+f+g+h+i+j+k+l+m", "buscar"],
  ["/provincias/espinar?estado=feliz", "estado"],
  ["/provincias/espinar?dimension=moral", "dimension"],
  ["/provincias?pagina=x", "pagina"],
  ["/registro?pagina=x", "pagina"],
] as const;

const NO_DAYS = ["ayer", "2020-13-01", "2021-02-29", "2018-12-31", "1/6/2020"];

/** An address with more parameters than it has. */
function withQuery(path: string, more: Record<string, string>): string {
  const url = new URL(path, "http://site.invalid");
  for (const [name, value] of Object.entries(more)) {
    url.searchParams.set(name, value);
  }
  return url.pathname + url.search;
}

/** The status of each address, and whether the page says so in the site's dress, with a way on. */
async function answers(person: Person, cases: readonly (readonly string[])[]) {
  const found: [string, number, boolean][] = [];
  for (const [path = "", says = ""] of cases) {
    await person.open(path);
    const { page } = person;
    const text = await person.text();
    const way = page.getByRole("link", { name: problem.goTargets });
    const menu = page.getByRole("navigation", { name: "Secciones" });
    const isDressed =
      text.includes(says) &&
      (await way.count()) === 1 &&
      (await menu.count()) === 1 &&
      (await page.title()).endsWith(" · Lo Prometido");
    found.push([path, person.status, isDressed]);
  }
  return found;
}

test("an address that leads nowhere says so in the site's dress and leads on", async () => {
  const expected = NOWHERE.map(([path]) => [path, 404, true]);
  expect(await answers(await stage.person(), NOWHERE)).toEqual(expected);
});

test("a page, a status or words that cannot be say what they should look like", async () => {
  const cases = NOT_SO.map(([path, name]) => [
    path,
    problem.parameter[name] ?? "",
  ]);
  const expected = NOT_SO.map(([path]) => [path, 400, true]);
  expect(await answers(await stage.person(), cases)).toEqual(expected);
});

test.each(["as-of", "known-on"])(
  "a day that is none says so on every public page: %s",
  async (name) => {
    const says = problem.parameter[name] ?? "";
    // Every page once, and every kind of mistake.
    const cases = PUBLIC_PAGES.map((path, index) => {
      const day = NO_DAYS[index % NO_DAYS.length] ?? "";
      return [withQuery(path, { [name]: day }), says];
    });
    const expected = cases.map(([path]) => [path, 400, true]);
    expect(await answers(await stage.person(), cases)).toEqual(expected);
  },
);

test("Mario types the number of an update that is not there", async () => {
  const mario = await stage.person();
  await mario.signIn("Mario Q.");
  const nowhere = [
    "/moderacion/00000000-0000-4000-8000-000000000000",
    "/moderacion/x",
    "/moderacion?pagina=2",
    "/mis-aportes/00000000-0000-4000-8000-000000000000",
    "/mis-aportes?pagina=2",
    "/aportar/ESP-S-99",
    "/aportar/ESP-S-01?aporte=x",
  ].map((path) => [path, ""]);
  const expected = nowhere.map(([path]) => [path, 404, true]);
  expect(await answers(mario, nowhere)).toEqual(expected);
});

test("from a page that is not there, the first link leads to all promises", async () => {
  const reader = await stage.person("en");
  await reader.open("/metas/NO-S-01?as-of=2020-06-30");
  expect(reader.status).toBe(404);
  await reader.follow(reader.words.problem.goTargets);
  expect(reader.status).toBe(200);
  expect(reader.place).toBe("/metas?as-of=2020-06-30&lang=en");
});

test.each(LANGUAGES)(
  "a reader of another day keeps both clocks and the language on every link: %s",
  async (language) => {
    const clocks = { "as-of": "2020-06-30", "known-on": "2026-11-20" };
    const expected = { ...clocks, ...(language === "en" && { lang: "en" }) };
    const reader = await stage.person(language);
    for (const path of PUBLIC_PAGES) {
      await reader.open(withQuery(path, clocks));
      expect([path, reader.status]).toEqual([path, 200]);
      expect([path, await forgetful(reader, expected)]).toEqual([path, []]);
    }
  },
);

test.each(["as-of", "known-on"])("a day to come is today: %s", async (name) => {
  const reader = await stage.person();
  for (const path of PUBLIC_PAGES) {
    await reader.open(path);
    const today = await reader.text();
    await reader.open(withQuery(path, { [name]: "2199-12-31" }));
    expect([path, reader.status]).toEqual([path, 200]);
    expect(await reader.text()).toBe(today);
  }
});

/** Links that lead out of the reader's day or language without saying so. */
async function forgetful(
  { page }: Person,
  expected: Record<string, string>,
): Promise<string[]> {
  // Forms and what programs read say the same on every day and in every language.
  const apart = [
    ...[
      ".clock-note a",
      "[hreflang]",
      '[href^="/api/"]',
      '[href^="/aportar/"]',
    ],
    ...['[href$=".mjs"]', '[href$="/prueba"]', '[href="/registro/checkpoint"]'],
  ];
  const links = page.locator(`a[href^="/"]:not(${apart.join(", ")})`);
  const all = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute("href") ?? ""),
  );
  expect(all.length).toBeGreaterThan(5);
  return all.filter((href) => {
    const { searchParams: query } = new URL(href, "http://site.invalid");
    // A comparison of days names them all.
    if (query.has("fechas")) query.append("as-of", expected["as-of"] ?? "");
    return Object.entries(expected).some(([name, value]) =>
      // The other clock form offers other days.
      name === "as-of" ? !query.has(name) : query.get(name) !== value,
    );
  });
}
