import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { snapshot as en } from "#app/i18n/en/snapshot";
import { openFolder } from "../../scripts/snapshot/folder";
import { NOTE_FILE, type SnapshotNote } from "../../scripts/snapshot/note";
import { writeSnapshot } from "../../scripts/snapshot/run";

let room: string;
let place: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "lo-prometido-copy-"));
  place = join(room, "stick", "copy");
});

afterEach(() => rm(room, { recursive: true, force: true }));

const NOTE: SnapshotNote = {
  format: "lo-prometido-snapshot-1",
  origin: "https://prometido.example",
  takenAt: "2026-11-21T15:00:00.000Z",
  day: "2026-11-21",
  build: "b",
  demo: false,
  record: { size: 1, root: "r" },
  files: [],
};

/** A snapshot of one page, not yet in its place. */
async function begun(text: string) {
  const folder = await openFolder(place, en);
  await folder.write("en/metas.html", Buffer.from(text));
  await folder.write(NOTE_FILE, Buffer.from(JSON.stringify(NOTE)));
  return folder;
}

const page = () => readFile(join(place, "en", "metas.html"), "utf8");

describe("the folder of a snapshot", () => {
  test("is there whole or not at all, and nothing is left beside it", async () => {
    const first = await begun("one");
    expect(await readdir(join(room, "stick"))).not.toContain("copy");
    await first.finish();
    first.discard();
    expect(await page()).toBe("one");
    const second = await begun("two");
    await second.write("en/more.html", Buffer.from("more"));
    expect(await page()).toBe("one");
    await second.finish();
    expect(await page()).toBe("two");
    const third = await begun("three");
    third.discard();
    expect(await page()).toBe("two");
    expect(await readdir(join(room, "stick"))).toEqual(["copy"]);
    expect((await readdir(join(place, "en"))).sort()).toEqual([
      "metas.html",
      "more.html",
    ]);
  });

  test("may be there and empty", async () => {
    await mkdir(place, { recursive: true });
    await (await begun("one")).finish();
    expect(await page()).toBe("one");
  });

  test("takes no two pages for one file", async () => {
    const folder = await begun("one");
    await expect(
      folder.write("en/metas.html", Buffer.from("two")),
    ).rejects.toThrow("EEXIST");
  });

  test.each([
    ["letters", "letter.txt", "dear"],
    ["another program's note", NOTE_FILE, "{}"],
    ["a broken note", NOTE_FILE, "{"],
  ])("is left alone where it holds %s", async (_what, name, text) => {
    await mkdir(place, { recursive: true });
    await writeFile(join(place, name), text);
    await expect(openFolder(place, en)).rejects.toThrow(/left alone/);
    expect(await readdir(place)).toEqual([name]);
    expect(await readdir(join(room, "stick"))).toEqual(["copy"]);
  });

  test("cannot be a file", async () => {
    await writeFile(join(room, "stick"), "");
    await expect(openFolder(join(room, "stick"), en)).rejects.toThrow(
      /ENOTDIR/,
    );
  });
});

describe("the command", () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    writeSnapshot({
      root: room,
      args,
      env: { LANG: "es_PE.UTF-8", DATA_DIR: join(room, "data"), ...env },
      now: new Date("2026-11-21T15:00:00.000Z"),
    });

  test.each([[[]], [["a", "b"]], [["--now", "a"]], [[""]]])(
    "asks for one folder: %j",
    async (args) => {
      await expect(run(args)).rejects.toMatchObject({
        message: expect.stringContaining(
          "npm run snapshot -- CARPETA",
        ) as string,
        exitCode: 2,
      });
    },
  );

  test("makes nothing where there are no data", async () => {
    for (const args of [[place], [place, "--demo"]]) {
      await expect(run(args)).rejects.toThrow(/npm start/);
    }
    expect(await readdir(room)).toEqual([]);
  });

  test("names a setting that cannot be used", async () => {
    await expect(run([place], { ORIGIN: "prometido" })).rejects.toMatchObject({
      message: expect.stringContaining("ORIGIN") as string,
      exitCode: 2,
    });
  });
});
