import { expect, test } from "vitest";
import { openDatabase } from "#db/client";
import { engineForUrl } from "#db/dialects/engines";

test.each([
  ["sqlite:/data/x.db", "sqlite:/path/to/file.db"],
  ["sqlite:///data/x.db", "sqlite:/path/to/file.db"],
  ["sqlite:./x.db", "sqlite:/path/to/file.db"],
  ["postgres://h/x", "postgres://user:password@host:port/database"],
  ["postgresql://h/x", "postgres://user:password@host:port/database"],
])("%s is understood", (url, form) => {
  expect(engineForUrl(url).urlForm).toBe(form);
});

test.each([
  "",
  "sqlite:",
  "sqlite::memory:",
  "mysql://root:secret@h/x",
  "/x.db",
])(
  "%s is refused with the accepted forms and without repeating it",
  async (url) => {
    const opened = openDatabase(url);
    await expect(opened).rejects.toThrow(
      /^a database URL looks like sqlite:\S+ or postgres:\S+$/,
    );
    await expect(opened).rejects.not.toThrow(/secret/);
  },
);

test("a server that is not there is a storage error without its password", async () => {
  const opened = openDatabase("postgres://u:secret@127.0.0.1:1/x");
  await expect(opened).rejects.toMatchObject({ kind: "storage" });
  await expect(opened).rejects.not.toThrow(/secret/);
});
