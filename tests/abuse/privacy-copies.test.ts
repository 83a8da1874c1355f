import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { copyPages } from "../../scripts/snapshot/copy-pages";
import { SNAPSHOT_WORDS } from "../../scripts/snapshot/options";
import { openReader } from "#app/server/page/reader.server";
import { routeBuild } from "#tests/support/route-build";
import { readSettings } from "#app/server/http/env.server";
import { writeBackup } from "#app/server/backup/write-backup.server";
import { startMailer } from "#app/server/account/mailer.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { wordsFor } from "#app/i18n/words";
import { found, misplaced, plant } from "#tests/support/abuse/canary";
import { openAbuseSite, type AbuseSite } from "#tests/support/abuse/site";
import { temporaryFolder } from "#tests/support/instance";
import { filesIn } from "#tests/support/snapshot";
import { dumpTables } from "#tests/support/abuse/dump";
import { openDatabase } from "#db/client";
import { fileDatabaseUrl } from "#db/dialects/database-url";

let at: AbuseSite;
let env: Record<string, string>;

beforeAll(async () => {
  at = await openAbuseSite({ TRUST_PROXY: "on" });
  await plant(at);
  env = {
    DATA_DIR: at.site.folder,
    DATABASE_URL: at.url,
    ORIGIN: "https://prometido.example",
  };
});

afterAll(() => at.close());

/** Every file of a copy of the site, by its path, as `npm run snapshot` writes it. */
async function snapshot(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const now = () => at.site.clock.now;
  const build = await routeBuild();
  const reader = await openReader({ build, env, demo: false, now });
  const { size: recordSize } = await reader.findRecordHead();
  const { es, en } = SNAPSHOT_WORDS;
  const frame = (words: typeof es) => ({
    ...{ origin: "https://prometido.example", firstEntry: 0 },
    words: { ...words, copy: words.copy("21/11/2026", String(recordSize)) },
  });
  await copyPages({
    reader,
    folder: {
      write(path, bytes) {
        files.set(path, bytes);
        return Promise.resolve({ path, bytes: bytes.length, sha256: "" });
      },
    },
    ...{ assets: "public", frames: { es: frame(es), en: frame(en) } },
    ...{ words: es, recordSize, onFile: () => undefined },
  });
  await reader.close();
  return files;
}

test("a copy of the site for a stick holds nothing that is private", async () => {
  const files = await snapshot();
  const hits = [...files].flatMap(([name, bytes]) =>
    found(bytes).map((value) => `${value} in ${name}`),
  );
  expect(hits).toEqual([]);
  // What is public is there, so that the search was not of nothing.
  expect(files.get("metas/ESP-S-01.html")?.toString()).toContain("La obra");
});

test("a backup is no public thing: it holds what the tables hold, there and nowhere else, for its owner's eyes", async () => {
  const place = join(await temporaryFolder("backup"), "copy");
  const settings = readSettings(env);
  const now = at.site.clock.now;
  const onCheck = () => undefined;
  const request = { db: at.db, settings, place, now, onCheck };
  expect(await writeBackup(request)).toMatchObject({ ok: true });
  expect((await stat(place)).mode & 0o77).toBe(0);
  const holding = [...(await filesIn(place))]
    .filter(([, bytes]) => found(bytes).length > 0)
    .map(([name]) => name);
  expect(holding).toEqual(["database.db"]);
  const url = fileDatabaseUrl(join(place, "database.db"));
  const copy = await openDatabase(url);
  onTestFinished(() => copy.destroy());
  const { wrong, right } = misplaced(await dumpTables(copy));
  expect(wrong).toEqual([]);
  expect(right).toContain("email in users");
});

/** A subject as it reads, without the coding of its letters. */
function subjectOf(mail: string): string {
  const [, coded = ""] = /^Subject: ((?:.*\r?\n[ \t])*.*)$/im.exec(mail) ?? [];
  const plain = coded
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, way: string, text) =>
      way.toLowerCase() === "b"
        ? Buffer.from(String(text), "base64").toString()
        : Buffer.from(
            String(text)
              .replaceAll("_", " ")
              .replace(/=([0-9A-F]{2})/gi, (_it, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            "latin1",
          ).toString(),
    );
  return plain.replaceAll(/\s+/g, " ").trim();
}

test("mails say nothing in their subject that the catalogue does not say, and hold nothing private but the address they go to", async () => {
  const settings = readSettings(env);
  const secrets = await loadSecrets(settings.dataDir, settings);
  const log = pino({ level: "silent" });
  // Later than everything that waits.
  const now = () => new Date(Date.now() + 60 * 60_000);
  const mailer = startMailer({ db: at.db, settings, secrets, log, now });
  await mailer.drain();
  await mailer.stop();
  const outbox = join(settings.dataDir, "outbox");
  const names = await readdir(outbox);
  expect(names.length).toBeGreaterThan(2);
  const subjects = ["es", "en"] as const;
  const known = subjects.flatMap((language) =>
    Object.values<string>(wordsFor(language).mail.subject),
  );
  for (const name of names) {
    const mail = await readFile(join(outbox, name), "utf8");
    expect(known).toContain(subjectOf(mail));
    expect(found(Buffer.from(mail)).filter((it) => it !== "email")).toEqual([]);
  }
});
