import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DEMO_PASSWORD } from "#app/domain/account/demo-account";
import { LANGUAGES, type Language } from "#app/i18n/language";
import { MIRADOR } from "#seeds/demo/groups";
import {
  brigida,
  elsa,
  eusebio,
  gobierno,
  lucia,
  mario,
  nelida,
} from "#seeds/demo/people";
import { openAccount } from "#tests/support/accounts";
import { barriers } from "#tests/support/axe";
import { BROKEN } from "#tests/support/claims";
import { ROOMS, WAYS } from "#tests/support/first-day-pages";
import { openDesk } from "#tests/support/desk";
import type { Person } from "#tests/support/person";
import {
  DEMO_PAGES,
  EMBEDDED_PAGES,
  PUBLIC_PAGES,
} from "#tests/support/public-pages";
import { setStage, type Stage } from "#tests/support/stage";
import { LONG_FORM } from "#tests/support/long-form";

const ALL_PAGES = [...PUBLIC_PAGES, ...EMBEDDED_PAGES];

interface Variant {
  language: Language;
  scheme: "light" | "dark";
  width: number;
}

const ALL: Variant[] = LANGUAGES.flatMap((language) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    [320, 768, 1280].map((width) => ({ language, scheme, width })),
  ),
);

/** The two that differ most; the long form asks for every combination. */
const VARIANTS = LONG_FORM
  ? ALL
  : ALL.filter(
      ({ language, scheme, width }) =>
        [language, scheme, width].join() === "es,light,320" ||
        [language, scheme, width].join() === "en,dark,1280",
    );

/** Of much that is alike, what this variant looks at: every second one, or in the long form all. */
function shareOf<T>(variant: Variant, all: readonly T[]): readonly T[] {
  const own = VARIANTS.indexOf(variant);
  return LONG_FORM ? all : all.filter((_, at) => at % VARIANTS.length === own);
}

/** The checker is a script, which no page of the site would let in: only here may it pass. */
async function reader(stage: Stage, variant: Variant): Promise<Person> {
  const options: BrowserContextOptions = {
    viewport: { width: variant.width, height: 740 },
    colorScheme: variant.scheme,
    javaScriptEnabled: true,
    bypassCSP: true,
  };
  return await stage.person(variant.language, options);
}

/** What is wrong with the page in sight, one line for each barrier. */
async function lookAround({ page }: Person, name: string): Promise<string[]> {
  return (await barriers(page)).map((barrier) => `${name} | ${barrier}`);
}

/** What is wrong with each of these pages. */
async function lookAt(person: Person, paths: readonly string[]) {
  const found: string[] = [];
  for (const path of paths) {
    await person.open(path);
    found.push(...(await lookAround(person, path)));
  }
  return found;
}

/** Where the list in sight leads: one item of each state, or all where it tells no states. */
async function oneOfEach({ page }: Person): Promise<string[]> {
  const items = await page.locator("main .list > li").evaluateAll((all) =>
    all.map((item) => {
      const path = item.querySelector("a")?.getAttribute("href") ?? "";
      const state = item.querySelector("strong")?.textContent ?? path;
      return [state, path] as const;
    }),
  );
  return [...new Map(items).values()].filter((path) => path !== "");
}

/** Where the update in sight could be mended, or what is published answered. */
async function formsOf({ page }: Person): Promise<string[]> {
  const links = page.locator(
    'main :is(a[href^="/aportar/"], .timeline li:first-child a[href^="/avances/"])',
  );
  return await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute("href") ?? ""),
  );
}

describe("on the first day, while nothing is known", () => {
  const stage = setStage(async (db) => {
    await openAccount(db, "Mario Q.", "moderator", "espinar");
    await openAccount(db, "Ana A.", "admin");
  });

  test.each(VARIANTS)("$language, $scheme, $width px", async (variant) => {
    const person = await reader(stage, variant);
    const found = await lookAt(person, [...ALL_PAGES, ...WAYS]);
    await person.signIn("Mario Q.");
    found.push(
      ...(await lookAt(person, [
        ...ROOMS,
        "/cuenta/salir",
        "/cuenta/seguridad",
        "/cuenta/seguridad/codigo",
        "/cuenta/seguridad/llaves",
        "/cuenta/seguridad/contrasena",
        "/cuenta/seguridad/correo",
        "/cuenta/seguridad/borrar",
        "/cuenta/comprobar",
      ])),
    );
    await person.context.clearCookies();
    await person.signIn("Ana A.");
    found.push(
      ...(await lookAt(person, ["/admin", "/admin/senales", "/admin/textos"])),
    );
    expect(found).toEqual([]);
  });
});

describe("in the demonstration, full of stories", () => {
  const stage = setStage("demo");
  /** These say the same on the first day and ever after. */
  const always =
    /^\/(?:metodologia|acerca|privacidad|riesgos|muestrario|datos)(?:\/|$)/;
  const changing = [...ALL_PAGES, ...DEMO_PAGES].filter(
    (path) => !always.test(path),
  );
  const more = [
    "/provincias/aymaraes?dimension=social",
    "/provincias/tarata?estado=broken",
    "/provincias/candarave/acciones",
    "/metas?buscar=agua",
    "/metas?buscar=nada+de+nada",
    "/metas/AYM-S-01",
    "/metas/TAR-E-03",
    "/registro?pagina=2",
    "/?as-of=2020-06-30&known-on=2021-01-01",
    "/cuenta/entrar",
  ];

  test.each(VARIANTS)("$language, $scheme, $width px", async (variant) => {
    const person = await reader(stage, variant);
    const pages = shareOf(variant, [...changing, ...more]);
    expect(await lookAt(person, pages)).toEqual([]);
  });

  test.each(VARIANTS)(
    "$language, $scheme, $width px, in the rooms of those who write and decide",
    async (variant) => {
      const rooms = [
        [eusebio, "/mis-aportes"],
        [nelida, "/mis-aportes"],
        [mario, "/moderacion"],
        [mario, "/moderacion/grupos"],
        [nelida, `/grupos/${MIRADOR}/miembros`],
        [brigida, "/mis-grupos"],
        [elsa, "/admin/grupos"],
        [mario, "/moderacion/correcciones"],
        [gobierno, "/mis-aportes"],
        [lucia, "/metas/ESP-S-03"],
      ] as const;
      for (const [{ name, email }, room] of shareOf(variant, rooms)) {
        const person = await reader(stage, variant);
        await person.signIn(name, email, DEMO_PASSWORD);
        await person.open(room);
        const inner = await oneOfEach(person);
        expect(
          inner.length + Number(/^\/(?:grupos|metas)\//.test(room)),
          name,
        ).toBeGreaterThan(0);
        const found = await lookAt(person, [room, ...inner]);
        for (const path of [room, ...inner]) {
          await person.open(path);
          found.push(...(await lookAt(person, await formsOf(person))));
        }
        expect(found).toEqual([]);
        await person.context.close();
      }
    },
  );
});

describe("where something went wrong", () => {
  const stage = setStage(async (db) => {
    const rosa = await openAccount(db, "Rosa Q.");
    await openAccount(db, "Mario Q.", "moderator", "espinar");
    await openDesk(db, new Date()).tell(rosa, "ESP-S-01");
  });
  const nowhere = ["/nada", "/metas/ESP-S-99", "/metas?pagina=0"];

  test.each(VARIANTS)("$language, $scheme, $width px", async (variant) => {
    const person = await reader(stage, variant);
    const { account, contribute, moderation } = person.words;
    const found = await lookAt(person, nowhere);
    const wrong = async (name: string, status: number) => {
      expect([name, person.status]).toEqual([name, status]);
      found.push(...(await lookAround(person, name)));
    };
    await person.page.goto("/%zz");
    await wrong("turned away", 400);
    await person.open("/cuenta/crear");
    const rosa = { name: "R", email: "rosa@ejemplo.pe", password: "corta" };
    await person.fill(rosa);
    await person.press(account.create);
    await wrong("sign-up", 422);
    // A stranger of their own for each: whoever errs again and again has to wait.
    const stranger = Object.values(variant).join("-");
    await person.signIn("Rosa Q.", `${stranger}@ejemplo.pe`);
    await wrong("sign-in", 422);
    await person.signIn("Rosa Q.");
    await person.open("/aportar/ESP-S-03");
    await person.fill({
      ...BROKEN,
      effectiveDate: "2019-06-30",
      summary: "No",
    });
    await person.fill({ "evidence[0].url": "x", "evidence[1].url": "" });
    await person.press(contribute.submit);
    await wrong("update", 422);
    await person.open("/moderacion");
    await wrong("not allowed", 403);
    await person.context.clearCookies();
    await person.signIn("Mario Q.");
    await person.follow(/ESP-S-01/);
    await person.fill({ decision: "reject" });
    await person.press(moderation.send);
    await wrong("decision", 422);
    expect(found).toEqual([]);
  });
});
