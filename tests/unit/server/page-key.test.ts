import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageKey } from "#app/server/page/page-key.server";

describe("the same page has one name", () => {
  test.each([
    ["/metas?pagina=2&buscar=agua", "/metas?buscar=agua&pagina=2"],
    [
      "/metas?buscar=agua&provincia=&dimension=&estado=%20",
      "/metas?buscar=agua",
    ],
    ["/metas?buscar=agua+potable", "/metas?buscar=agua+potable"],
    ["/metas?buscar=agua%20potable", "/metas?buscar=agua+potable"],
    ["/?fbclid=IwAR0x&utm_source=fb&utm_medium=social", "/"],
    ["/?", "/"],
    [
      "/provincias/espinar?lang=en&as-of=2020-06-30",
      "/provincias/espinar?as-of=2020-06-30&lang=en",
    ],
    [
      "/comparar?provincias=b&provincias=a",
      "/comparar?provincias=b&provincias=a",
    ],
  ])("%s is %s", (target, key) => {
    expect(pageKey(target)).toBe(key);
  });

  test("whatever the order of its parameters", () => {
    const anyParameters = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(
          "buscar",
          "provincia",
          "dimension",
          "lang",
          "as-of",
          "gclid",
        ),
        fc.string({ maxLength: 20 }),
      ),
      { selector: ([name]) => name, minLength: 2 },
    );
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const there = new URLSearchParams(parameters).toString();
        const back = new URLSearchParams(parameters.reverse()).toString();
        const key = pageKey(`/metas?${there}`);
        expect(pageKey(`/metas?${back}`)).toBe(key);
        expect(pageKey(key ?? "")).toBe(key);
      }),
    );
  });
});

test.each([
  "/metas?x=1",
  "/metas?buscar[]=agua",
  "/metas?__proto__=1",
  "/metas?_data=root",
  "/provincias?plan=x",
  "/Metas",
  "/metas/",
  "/provincias//acciones",
  "/metas/ESP-S-0%31",
  "/metas/ESP-S-01#x",
  "/metas/ESP-S-01/otra",
  "/datos/targets.csv",
  "/no-hay",
  "/api/v1/otra",
  "/mis-aportes",
  "/cuenta/entrar?next=/",
  `/metas?buscar=${"a".repeat(2_000)}`,
])("%s is made anew", (target) => {
  expect(pageKey(target)).toBeNull();
});
