import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  inLanguage,
  landingPath,
  localPath,
  signInPath,
} from "#app/server/http/local-path.server";

const SITE = "https://loprometido.example";

/** Where a browser on this site goes when told so. */
function led(location: string): URL {
  return new URL(location, `${SITE}/cuenta/entrar`);
}

describe("where a sign-in leads", () => {
  test.each([
    "/",
    "/metas?dimension=social&pagina=2",
    "/aportar/ESP-S-01?lang=en",
    "/metas?buscar=agua%20potable",
    "/cuenta/seguridad",
  ])("%s is a page of this site", (path) => {
    expect(localPath(path, "/otra")).toBe(path);
  });

  test.each([
    null,
    "",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "https:evil.example",
    "https://evil.example/",
    "http:/evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/%09/evil.example",
    "/\t/evil.example",
    "/%2F/evil.example",
    "/%5Cevil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/%2e%2e//evil.example",
    "/a\r\nSet-Cookie: x=1",
    "/%0d%0aSet-Cookie:x",
    "/%00",
    "/%ff",
    " /metas",
    "metas",
    "/cuenta/entrar?next=/",
    "/cuenta/crear",
    "/cuenta/salir",
    `/${"a".repeat(2_000)}`,
  ])("%s leads to the fallback", (path) => {
    expect(localPath(path, "/otra")).toBe("/otra");
  });

  test("whatever it is told, it leads to a path of this site", () => {
    const pieces = fc.constantFrom(
      ..."/ \\ // . .. %2f %5c %09 %0a : @ ? # evil.example https: a".split(
        " ",
      ),
      "\t",
      "\n",
      "\u00a0",
    );
    const crafted = fc
      .array(pieces, { maxLength: 8 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(crafted, fc.webUrl(), fc.string()), (text) => {
        const path = localPath(text, "/");
        expect(path).toMatch(/^\/(?![/\\])[\x21-\x7E]*$/);
        expect(led(path).origin).toBe(SITE);
        expect(led(inLanguage(path, "en")).origin).toBe(SITE);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("the sign-in page leads back to what was asked for, in the reader's language", () => {
  const url = `${SITE}/aportar/ESP-S-01?lang=en&reason=no_budget`;
  const path = signInPath({ url });
  const query = led(path).searchParams;
  expect(path).toMatch(/^\/cuenta\/entrar\?/);
  expect(query.get("lang")).toBe("en");
  expect(localPath(query.get("next"), "/")).toBe(
    "/aportar/ESP-S-01?lang=en&reason=no_budget",
  );
});

test("who comes without a destination lands where their work is", () => {
  const everywhere = { scope: "*" };
  expect(landingPath([{ role: "citizen", ...everywhere }])).toBe(
    "/mis-aportes",
  );
  expect(landingPath([{ role: "moderator", scope: "tarata" }])).toBe(
    "/moderacion",
  );
  expect(landingPath([{ role: "admin", ...everywhere }])).toBe("/admin");
});
