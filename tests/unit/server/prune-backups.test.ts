import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { pruneBackups } from "#app/server/backup/prune-backups.server";
import { temporaryFolder } from "#tests/support/instance";

let parent: string;

beforeEach(async () => {
  parent = await temporaryFolder("backups");
});

/** A folder that says it is a backup: of which key, and made when. */
async function backup(name: string, takenAt: string, key = "a".repeat(64)) {
  const folder = join(parent, name);
  const paths = ["database.db", "data/record-key.pem", "evidence/ab/cd/abcd"];
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
  const manifest = {
    format: "lo-prometido-backup-1",
    takenAt: `${takenAt}T12:00:00.000Z`,
    demo: false,
    record: { size: 1, root: "r" },
    files: paths.map((path) => ({ path, bytes: 1, sha256: key })),
  };
  await writeFile(join(folder, "backup.json"), JSON.stringify(manifest));
  return folder;
}

test("deletes the backups that are as old as was said, or older, and no other", async () => {
  await backup("first", "2026-10-01");
  await backup("second", "2026-11-14");
  await backup("third", "2026-11-15");
  const newest = await backup("newest", "2026-11-21");
  expect(await pruneBackups(newest, 7)).toEqual({
    gone: 2,
    left: ["2026-11-15T12:00:00.000Z"],
  });
  expect((await readdir(parent)).sort()).toEqual(["newest", "third"]);
  expect((await pruneBackups(newest, null)).left).toHaveLength(1);
  expect(await pruneBackups(newest, 0)).toEqual({ gone: 1, left: [] });
  expect(await readdir(parent)).toEqual(["newest"]);
});

test("leaves alone what is newer, of another site, no backup, or only a way to one", async () => {
  await backup("newer", "2026-11-22");
  await backup("of another", "2026-01-01", "b".repeat(64));
  await mkdir(join(parent, "holidays"));
  await writeFile(join(parent, "holidays", "backup.json"), "{}");
  await symlink(await backup("old", "2026-01-01"), join(parent, "way"));
  const before = (await readdir(parent)).filter((name) => name !== "old");
  const newest = await backup("newest", "2026-11-21");
  expect(await pruneBackups(newest, 0)).toEqual({ gone: 1, left: [] });
  expect((await readdir(parent)).sort()).toEqual([...before, "newest"].sort());
});

test("takes of a backup only what it names: what somebody put beside stays", async () => {
  const old = await backup("old", "2026-01-01");
  await writeFile(join(old, "data", "notes.txt"), "mine");
  const newest = await backup("newest", "2026-11-21");
  expect((await pruneBackups(newest, 0)).gone).toBe(1);
  expect(await readdir(old, { recursive: true })).toEqual([
    "data",
    join("data", "notes.txt"),
  ]);
});
