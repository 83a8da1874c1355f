import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveFile } from "#app/commands/receive-file.server";
import { sweepFiles } from "#app/commands/sweep-files.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { EvidenceInput } from "#app/domain/evidence/evidence-input";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import type { Actor } from "#app/domain/account/user";
import { evidenceFolder } from "#app/server/file/evidence-folder.server";
import { inspectFile } from "#app/server/file/inspect-file.server";
import { photo } from "#tests/support/photos";
import { useRemovalCase } from "#tests/support/removal-case";
import { clearAll } from "#tests/support/removal-desk";
import { mustBeOk } from "#tests/support/world";

const at = useRemovalCase();

const MONTH = 30 * 24 * 60 * 60 * 1000;

let folder: string;
let store: EvidenceStore;
let updateId: string;
let evidenceId: string;
let shown: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "removal-"));
  store = evidenceFolder(join(folder, "evidence"));
  const { desk, rosa, mario } = at.office;
  const received = await receive(rosa, 1);
  const item: EvidenceInput = {
    ...{ kind: "photo" as const, title: "La obra", url: null, received },
    ...{ date: "2020-05-01", place: null, visibility: "public" as const },
  };
  updateId = await desk.tell(rosa, "ESP-E-04", { evidence: [item] });
  await desk.decide(mario, updateId, "approve");
  const source = await publicSource();
  evidenceId = source?.id ?? "";
  shown = source?.file?.sha256 ?? "";
});

afterEach(() => rm(folder, { recursive: true }));

/** Somebody sends a photo; gives the id it is known by. Another seed is another photo. */
async function receive(actor: Actor, seed: number): Promise<string> {
  const path = join(folder, `${seed}.jpg`);
  await writeFile(path, await photo(320, 240, seed));
  const inspected = await inspectFile({
    name: `${seed}.jpg`,
    kind: "image",
    path,
  });
  if ("problem" in inspected) throw new Error(inspected.problem);
  const { file } = inspected;
  const now = at.office.desk.now();
  return mustBeOk<Received>(
    await receiveFile(at.office.db, store, { actor, file, now }),
  ).id;
}

type Received = Awaited<ReturnType<typeof receiveFile>>;

async function publicSource() {
  const [update] = await at.office.published("ESP-E-04");
  return update?.evidence[0];
}

function replaceBy(received: string) {
  return {
    part: "evidence",
    partId: evidenceId,
    act: "replace",
    ground: "minor",
    received,
  } as const;
}

test("a photo gives way to a copy of it once a second person confirms, and is gone for good", async () => {
  const { mario, elena, db, desk } = at.office;
  const received = await receive(elena, 2);
  const { said, id } = await at.removals.propose(
    elena,
    updateId,
    replaceBy(received),
  );
  expect(said).toBe("proposed");
  expect((await publicSource())?.file?.sha256).toBe(shown);
  // It may wait for weeks without being swept away.
  const later = new Date(desk.now().getTime() + MONTH);
  await sweepFiles(db, store, later);
  expect(await at.removals.decide(mario, id)).toBe("in_force");
  await clearAll(db, store);
  const source = await publicSource();
  expect(source).toMatchObject({
    id: evidenceId,
    title: "La obra",
    file: { name: "2.jpg" },
  });
  const copy = source?.file?.sha256 ?? "";
  expect(copy).not.toBe(shown);
  expect(await store.has(copy)).toBe(true);
  expect(await store.has(shown)).toBe(false);
  expect(await verifyRecord(db, { store })).toMatchObject({ ok: true });
  await sweepFiles(db, store, later);
  expect(await store.has(copy)).toBe(true);
});

test("a copy that was not taken is swept away like any file that nobody uses", async () => {
  const { mario, elena, db, desk } = at.office;
  const received = await receive(elena, 2);
  const { id } = await at.removals.propose(
    elena,
    updateId,
    replaceBy(received),
  );
  const { sha256 } = await db
    .selectFrom("received_files")
    .select("sha256")
    .where("id", "=", received)
    .executeTakeFirstOrThrow();
  expect(await at.removals.decide(mario, id, "decline")).toBe("declined");
  const later = new Date(desk.now().getTime() + MONTH);
  expect(await sweepFiles(db, store, later)).toBe(1);
  expect(await store.has(sha256)).toBe(false);
  expect((await publicSource())?.file?.sha256).toBe(shown);
  expect(await store.has(shown)).toBe(true);
});

test("nobody puts in a file that somebody else sent", async () => {
  const { mario, elena } = at.office;
  const received = await receive(mario, 2);
  const { said } = await at.removals.propose(
    elena,
    updateId,
    replaceBy(received),
  );
  expect(said).toBe("replacement_missing");
});
