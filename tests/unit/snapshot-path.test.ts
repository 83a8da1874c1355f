import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import {
  relativeLink,
  snapshotPage,
  SNAPSHOT_RECORD_PAGES,
  type SnapshotPage,
} from "#app/domain/form/snapshot-path";
import { STATUSES } from "#app/domain/status/status";

const fileOf = (address: string) => snapshotPage(address)?.file ?? null;

test.each([
  ["/", "index.html"],
  ["/?lang=en", "en/index.html"],
  ["/provincias?pagina=2", "provincias.pagina-2.html"],
  ["/provincias/espinar", "provincias/espinar.html"],
  [
    "/provincias/la-union?lang=en&pagina=2&estado=no_information#metas",
    "en/provincias/la-union.estado-no_information.pagina-2.html",
  ],
  ["/provincias/espinar/acciones", "provincias/espinar/acciones.html"],
  [
    "/provincias/espinar/audiencia?plan=espinar-2019-2022-1",
    "provincias/espinar/audiencia.plan-espinar-2019-2022-1.html",
  ],
  ["/metas?pagina=1&lang=es", "metas.html"],
  ["/metas/ESP-S-01?lang=en", "en/metas/ESP-S-01.html"],
  ["/registro?pagina=10", "registro.pagina-10.html"],
  ["/registro/84", "registro/84.html"],
  ["/registro/0?lang=en", "en/registro/0.html"],
  ["/registro/checkpoint", "registro/checkpoint"],
  ["/registro/tile/0/000.p/84", "registro/tile/0/000.p/84"],
  ["/registro/tile/entries/x001/234", "registro/tile/entries/x001/234"],
  ["/datos/targets.csv?lang=en", "datos/targets.csv"],
  ["/api/v1/openapi.json", "api/v1/openapi.json"],
  [
    "/api/v1/targets?page=2&perPage=200",
    "api/v1/targets.page-2.perPage-200.json",
  ],
  ["/favicon.svg", "favicon.svg"],
])("%s is the file %s", (address, file) => {
  expect(fileOf(address)).toBe(file);
});

test.each([
  "/provincias/espinar?as-of=2020-06-30",
  "/provincias/espinar?known-on=2026-11-20",
  "/metas?buscar=agua",
  "/metas?estado=feliz",
  "/metas?pagina=0",
  "/metas?pagina=2&pagina=3",
  "/metas?lang=qu",
  "/metas/esp-s-01",
  "/provincias/Espinar",
  "/provincias/espinar/nada",
  `/registro?pagina=${SNAPSHOT_RECORD_PAGES + 1}`,
  "/registro/007",
  "/registro/84/prueba",
  "/registro/tile/0/7",
  "/comparar?provincias=espinar,tarata",
  "/aportar/ESP-S-01",
  "/mis-aportes",
  "/moderacion",
  "/cuenta/entrar",
  "/embed/provincias/espinar",
  "/feed.atom",
  "/api/v1/targets?q=agua",
  "//elsewhere.example/metas",
  "https://elsewhere.example/metas",
  "",
])("%s is only on the live site", (address) => {
  expect(fileOf(address)).toBeNull();
});

test("a name that Windows keeps for a device is none here", () => {
  expect(fileOf("/provincias/con")).toBe("provincias/con_.html");
  expect(fileOf("/provincias/aux/acciones")).toBe(
    "provincias/aux_/acciones.html",
  );
});

// Few names, and some that look like a parameter, so that two are often near each other.
const slug = fc.constantFrom("a", "a-b", "con", "a-pagina-2", "a-plan-abab");
const code = fc
  .tuple(
    fc.constantFrom("CON", "AAB", "AAB23A", "AAB23B"),
    fc.constantFrom("S-01", "PS-01", "S-011", "X-001"),
  )
  .map((parts) => parts.join("-"));
const number = fc.constantFrom("1", "2", "10");

const values = {
  lang: fc.constantFrom("es", "en"),
  pagina: number,
  page: number,
  perPage: fc.constantFrom("1", "50"),
  plan: fc.constantFrom("abab", "abab-pagina-2", "ab-1"),
  provincia: slug,
  dimension: fc.constantFrom(...DIMENSIONS),
  estado: fc.constantFrom(...STATUSES),
};

type Name = keyof typeof values;

/** Addresses of one kind of page, with any of the parameters that it takes. */
function addresses(path: fc.Arbitrary<string>, ...names: Name[]) {
  const takes = new Set<string>(["lang", ...names]);
  const own = Object.fromEntries(
    Object.entries(values).filter(([name]) => takes.has(name)),
  );
  return fc
    .tuple(path, fc.record(own, { requiredKeys: [] }))
    .map(([at, asked]) => {
      const query = new URLSearchParams(
        Object.entries(asked).map(([name, value]) => [name, value ?? ""]),
      );
      return `${at}?${query.toString()}`;
    });
}

const under = (rest: string) =>
  slug.map((name) => `/provincias/${name}${rest}`);

const anyPage = fc
  .oneof(
    addresses(fc.constantFrom("/", "/acerca", "/datos", "/datos/api")),
    addresses(fc.constantFrom("/provincias", "/registro"), "pagina"),
    addresses(under(""), "plan", "dimension", "estado", "pagina"),
    addresses(under("/acciones"), "plan", "pagina"),
    addresses(under("/audiencia"), "plan"),
    addresses(
      fc.constant("/metas"),
      ...(["provincia", "dimension", "estado", "pagina"] as const),
    ),
    addresses(
      code.map((name) => `/metas/${name}`),
      "pagina",
    ),
    addresses(
      fc.constantFrom("/datos/targets.csv", "/api/v1/plans", "/favicon.svg"),
    ),
    addresses(
      fc.constantFrom("/api/v1/targets", "/api/v1/updates"),
      ...(["page", "perPage"] as const),
    ),
  )
  .map((address) => {
    const page = snapshotPage(address);
    if (page === null) throw new Error(`no page at ${address}`);
    return page;
  });

/** As file systems see a name that take capitals and small letters for the same. */
const folded = ({ file }: SnapshotPage) => file.toLowerCase();

describe("any page", () => {
  it("is the page that its own address names", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(snapshotPage(page.url)).toEqual(page);
      }),
    );
  });

  it("has a file of its own, where capitals count and where they do not", () => {
    fc.assert(
      fc.property(
        fc.array(anyPage, { minLength: 40, maxLength: 60 }),
        (pages) => {
          const urls = new Set(pages.map(({ url }) => url));
          expect(new Set(pages.map(folded)).size).toBe(urls.size);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is in Spanish or in English, never both in one file", () => {
    fc.assert(
      fc.property(anyPage, ({ kind, url, file }) => {
        expect(file.startsWith("en/")).toBe(/[?&]lang=en$/.test(url));
        expect(file.startsWith("en/") && kind !== "page").toBe(false);
      }),
    );
  });

  it("is within its folder, with names that every system takes", () => {
    fc.assert(
      fc.property(anyPage, ({ file }) => {
        expect(file).toMatch(/^(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_.-]+\.[a-z]+$/);
        expect(file).not.toMatch(/\.\.|(?:^|\/)(?:con|aux|nul|prn)(?:[./]|$)/);
      }),
    );
  });

  it("is reached from any other by a relative link", () => {
    fc.assert(
      fc.property(anyPage, anyPage, (from, to) => {
        const link = relativeLink(from.file, to.file);
        const base = "file:///media/stick/copy/";
        expect(new URL(link, base + from.file).href).toBe(base + to.file);
      }),
    );
  });
});

it("no address leads out of the folder", () => {
  const pieces = fc.constantFrom(
    ...["/", "..", ".", "provincias", "metas", "espinar", "ESP-S-01", "?"],
    ...["pagina=", "plan=", "2", "%2e%2e", "%2f", "\\", "#", "&", "\0", "\n"],
  );
  const hostile = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((list) => `/${list.join("")}`),
    fc.string({ unit: "binary" }).map((text) => `/provincias/${text}`),
    fc.string().map((text) => `/metas?plan=${text}&pagina=${text}`),
  );
  fc.assert(
    fc.property(hostile, (address) => {
      const file = fileOf(address);
      if (file !== null) {
        expect(file).toMatch(/^(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_.-]+\.[a-z]+$/);
        expect(file).not.toContain("..");
      }
    }),
    { numRuns: 2000 },
  );
});
