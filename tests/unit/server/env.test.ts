import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings, SettingsError } from "#app/server/http/env.server";

test("without any setting the site listens on this machine alone", () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    logLevel: "info",
    trustProxy: false,
    demo: false,
    dataDir: join(process.cwd(), "data"),
  });
  expect(settings.origin.origin).toBe("http://localhost:3000");
  expect(settings.databaseUrl).toContain(join(process.cwd(), "data"));
});

test("the origin follows the port, unless it is set", () => {
  expect(readSettings({ PORT: "8080" }).origin.origin).toBe(
    "http://localhost:8080",
  );
  const set = readSettings({ PORT: "8080", ORIGIN: "https://prometido.pe" });
  expect(set.origin.origin).toBe("https://prometido.pe");
});

test("an empty variable is one that is not set", () => {
  const names = ["PORT", "HOST", "ORIGIN", "DATA_DIR", "DATABASE_URL"];
  const empty = Object.fromEntries(names.map((name) => [name, ""]));
  expect(readSettings(empty)).toEqual(readSettings({}));
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "3000x"],
  ["PORT", "-1"],
  ["PORT", " 3000"],
  ["HOST", "http://localhost"],
  ["HOST", "a b"],
  ["ORIGIN", "prometido.pe"],
  ["ORIGIN", "ftp://prometido.pe"],
  ["ORIGIN", "https://prometido.pe/registro"],
  ["ORIGIN", "https://user:pass@prometido.pe"],
  ["ORIGIN", "https://prometido.pe?x"],
  ["ORIGIN", "javascript:alert(1)"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_URL", "data.db"],
  ["TRUST_PROXY", "maybe"],
  ["HSTS_SUBDOMAINS", "2"],
  ["SCANNER_COMMAND", "clamscan --no-summary"],
  ["SCANNER_COMMAND", "../scan"],
  ["LOG_LEVEL", "loud"],
  ["DATA_DIR", "a\0b"],
])("%s=%s is refused by name, with the accepted form", (name, value) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(SettingsError);
  try {
    read();
  } catch (error) {
    const { setting, accepted } = error as SettingsError;
    expect(setting).toBe(name);
    expect(accepted.length).toBeGreaterThan(3);
    expect(accepted).not.toContain(value);
  }
});

test("whatever the environment holds, settings are read or refused by name", () => {
  const names = ["PORT", "HOST", "ORIGIN", "TRUST_PROXY", "LOG_LEVEL"];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string(), (name, value) => {
      try {
        const { port, origin } = readSettings({ [name]: value });
        expect(Number.isInteger(port) && port > 0 && port < 65_536).toBe(true);
        expect(origin.href).toBe(`${origin.origin}/`);
      } catch (error) {
        expect(error).toBeInstanceOf(SettingsError);
      }
    }),
  );
});

test("a demo never touches the real folder or the real database", () => {
  const real = { DATA_DIR: "/srv/site/", DATABASE_URL: "postgres://h/real" };
  const demo = readSettings(real, { demo: true });
  expect(demo.dataDir).toBe("/srv/site-demo");
  expect(demo.databaseUrl).toContain("/srv/site-demo/");
  expect(readSettings({}, { demo: true }).dataDir).toBe(
    join(process.cwd(), "data-demo"),
  );
});
