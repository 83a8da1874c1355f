import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ApiEndpoint } from "#app/domain/api/endpoint";
import { ENDPOINTS } from "#app/domain/api/endpoints";
import { ROUTE_CACHE } from "#app/route-cache";
import { pageKey } from "#app/server/page/page-key.server";
import { pathOf, ROUTES } from "#tests/support/route-table";

const PRIVATE_ROOMS = /^routes\/(?:citizen|moderation|account|admin)\//;

test("every address says whether its answers may be kept, and no other does", () => {
  expect(Object.keys(ROUTE_CACHE).sort()).toEqual(ROUTES.map(pathOf).sort());
});

test.each(ROUTES)(
  "$file is private where it is in a room of one's own",
  (route) => {
    const isPrivate = ROUTE_CACHE[pathOf(route)] === "private";
    expect(isPrivate).toBe(PRIVATE_ROOMS.test(route.file));
  },
);

const KEPT = ROUTES.filter((route) =>
  Array.isArray(ROUTE_CACHE[pathOf(route)]),
);

test.each(KEPT)("$file is kept by every parameter that it names", (route) => {
  const source = readFileSync(`app/${route.file}`, "utf8");
  const names = [...source.matchAll(/Parameter\(\s*"([\w-]+)"/g)].map(
    (found) => found[1] ?? "",
  );
  const known = ROUTE_CACHE[pathOf(route)] ?? [];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test.each(ENDPOINTS)(
  "the API's $path is kept by its parameters",
  (endpoint: ApiEndpoint) => {
    const path = endpoint.path.replace(/\{(\w+)\}/g, ":$1");
    const names = Object.values(endpoint.parameters).map(({ name }) => name);
    expect(ROUTE_CACHE[`/api/v1${path}`]).toEqual(names);
  },
);

/** An address of a route, with something in the place of each placeholder. */
function anyAddress(path: string) {
  const anyWord = fc.stringMatching(/^[A-Za-z0-9._~-]{1,12}$/);
  return fc
    .array(anyWord, { minLength: 3, maxLength: 3 })
    .map((words) => path.replace(/:\w+|\*/g, () => words.pop() ?? "x"));
}

test.each(ROUTES)(
  "$path: nobody's own page has the name of a kept one",
  (route) => {
    const path = pathOf(route);
    if (ROUTE_CACHE[path] !== "private") return;
    fc.assert(
      fc.property(
        anyAddress(path),
        fc.webQueryParameters(),
        (address, query) => {
          expect(pageKey(address)).toBeNull();
          expect(pageKey(`${address}?${query}`)).toBeNull();
        },
      ),
    );
  },
);

test.each(KEPT)("$path is kept under its own address", (route) => {
  fc.assert(
    fc.property(anyAddress(pathOf(route)), (address) => {
      expect(pageKey(address)).toBe(address);
    }),
  );
});
