import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Region } from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clearRemoved } from "#app/commands/clear-removed.server";
import { coverPhoto } from "#app/commands/cover-photo.server";
import { receiveFile } from "#app/commands/receive-file.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { coveredBoxes } from "#app/domain/evidence/photo-grid";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { Actor } from "#app/domain/account/user";
import { evidenceFolder } from "#app/server/file/evidence-folder.server";
import { inspectFile } from "#app/server/file/inspect-file.server";
import { reencodeImage } from "#app/server/file/reencode-image.server";
import { listOwnFiles } from "#db/queries/evidence/received-files";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { claim, draft, source, acceptedBy } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { photo } from "#tests/support/photos";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();
const SIDE = { width: 640, height: 480 };
/** The upper left corner and the square beside it. */
const SQUARES = [0, 1];

let folder: string;
let store: ReturnType<typeof evidenceFolder>;
let received: string;
let bytes: Buffer;

async function send(actor: Actor, content: Buffer): Promise<string> {
  const path = join(folder, "photo");
  await writeFile(path, content);
  const inspected = await inspectFile({ name: "a.jpg", kind: "image", path });
  if ("problem" in inspected) throw new Error(inspected.problem);
  const { file } = inspected;
  const now = office.desk.now();
  const taken = await receiveFile(office.db, store, { actor, file, now });
  return mustBeOk<typeof taken>(taken).id;
}

async function fileOf(actor: Actor, id: string) {
  const file = (await listOwnFiles(office.db, actor.id, [id])).get(id);
  if (file === undefined) throw new RangeError(id);
  return file;
}

/** Covers squares of what is stored, as the page does. */
async function cover(
  actor: Actor,
  updateId: string,
  id = received,
  squares = SQUARES,
) {
  const { sha256: seen } = await fileOf(office.rosa, id);
  const opened = await store.open(seen);
  const path = join(folder, "again");
  await writeFile(
    path,
    Buffer.from(await new Response(opened?.body ?? null).arrayBuffer()),
  );
  const covered = await reencodeImage(path, coveredBoxes(SIDE, squares));
  if ("problem" in covered) throw new Error(covered.problem);
  const result = await coverPhoto(office.db, store, {
    ...{ actor, updateId, receivedId: id, seen, covered },
    now: office.desk.now(),
  });
  return { result, seen, covered };
}

/** Evidence that is the photo. */
function pictured(change = {}) {
  const own = { kind: "photo", url: null, received, ...change } as const;
  return [source("x.example", own)];
}

/** The lightest grey of a picture, or of a part of it: 0 is black. */
async function lightest(content: Uint8Array, part?: Region) {
  const whole = sharp(Buffer.from(content));
  const seen = part === undefined ? whole : whole.extract(part);
  const pixels = await seen.greyscale().raw().toBuffer();
  return pixels.reduce((most, grey) => Math.max(most, grey), 0);
}

async function storedHashes(): Promise<string[]> {
  const entries = await readdir(join(folder, "evidence"), {
    ...{ recursive: true, withFileTypes: true },
  });
  return entries.filter((it) => it.isFile()).map(({ name }) => name);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cover-"));
  store = evidenceFolder(join(folder, "evidence"));
  bytes = await photo(SIDE.width, SIDE.height);
  received = await send(office.rosa, bytes);
});

afterEach(async () => {
  expect(await verifyRecord(office.db)).toMatchObject({ ok: true });
});

async function draftWithPhoto(): Promise<string> {
  const typed = { title: "El canal", received };
  const sent = await office.desk.send(
    office.rosa,
    "ESP-S-01",
    draft({ evidence: [typed as never] }),
  );
  return acceptedBy(sent).updateId;
}

describe("a photo in a draft", () => {
  test("is covered for good: black where it was ticked, and the other nowhere on the disk", async () => {
    const { db, rosa } = office;
    const id = await draftWithPhoto();
    const { result, seen, covered } = await cover(rosa, id);
    expect(result).toEqual({ ok: true, elsewhere: false });
    const now = await fileOf(rosa, received);
    expect(now).toMatchObject({ sha256: covered.sha256, receivedId: received });
    expect(now.receivedSha256).toBe(sha256Hex(bytes));
    expect(now.coveredAt).toBeDefined();
    const own = await findOwnUpdate(db, id, rosa.id);
    expect(own?.draft?.evidence[0]?.received).toBe(received);

    const corner = { left: 0, top: 0, width: 104, height: 48 };
    expect(await lightest(covered.content, corner)).toBeLessThan(8);
    expect(await lightest(covered.content)).toBeGreaterThan(100);
    const small = { left: 0, top: 0, width: 50, height: 22 };
    const thumbnail = covered.thumbnailContent ?? new Uint8Array();
    expect(await lightest(thumbnail, small)).toBeLessThan(16);

    expect(await clearRemoved(db, store)).toBe(0);
    const left = await storedHashes();
    expect(left.sort()).toEqual(
      [covered.sha256, covered.thumbnail?.sha256 ?? ""].sort(),
    );
    expect(left).not.toContain(seen);
    expect(await office.countRows("stored_files")).toBe(1);
  });

  test("is covered again, and a photo that is sent anew is another one, uncovered", async () => {
    const { rosa } = office;
    const id = await draftWithPhoto();
    await cover(rosa, id);
    const more = await cover(rosa, id, received, [30]);
    expect(more.result).toEqual({ ok: true, elsewhere: false });
    const twice = await fileOf(rosa, received);
    expect(twice.receivedSha256).toBe(sha256Hex(bytes));
    const anew = await send(rosa, bytes);
    expect(anew).not.toBe(received);
    expect((await fileOf(rosa, anew)).coveredAt).toBeUndefined();
    expect((await fileOf(rosa, received)).sha256).toBe(twice.sha256);
  });

  test("is nobody else's to cover, nor one that the draft does not name", async () => {
    const { rosa, mario, world } = office;
    const id = await draftWithPhoto();
    for (const actor of [mario, await world.citizen("Luz")]) {
      const { result } = await cover(actor, id);
      expect(result).toEqual({ ok: false, reason: "update_not_found" });
    }
    const other = await send(rosa, await photo(640, 480, 7));
    expect((await cover(rosa, id, other)).result).toMatchObject({
      reason: "photo_not_found",
    });
  });

  test("stays as it is where it was covered otherwise in between", async () => {
    const { db, rosa } = office;
    const id = await draftWithPhoto();
    const first = await cover(rosa, id);
    const late = await coverPhoto(db, store, {
      ...{ actor: rosa, updateId: id, receivedId: received },
      ...{ seen: first.seen, covered: first.covered },
      now: office.desk.now(),
    });
    expect(late).toEqual({ ok: false, reason: "photo_changed" });
  });
});

describe("a photo that was sent", () => {
  test("cannot be covered while it is decided on, and what Mario saw stays what was sent", async () => {
    const { rosa, mario, desk } = office;
    const id = await desk.tell(rosa, "ESP-S-01", { evidence: pictured() });
    const before = await desk.see(id);
    expect((await cover(rosa, id)).result).toMatchObject({
      reason: "not_editable",
    });
    expect(await desk.see(id)).toEqual(before);
    expect(await desk.decide(mario, id, "approve", { looked: [] })).toBe(
      "photos_unchecked",
    );
    expect(await desk.decide(mario, id, "approve")).toBe("published");
    expect((await cover(rosa, id)).result).toMatchObject({
      reason: "not_editable",
    });
  });

  test("is covered once it was sent back, in the earlier version too, and published with the mark", async () => {
    const { db, rosa, mario, desk } = office;
    const evidence = pictured();
    const id = await desk.tell(rosa, "ESP-S-01", { evidence });
    await desk.decide(mario, id, "request_changes");
    const { result, seen, covered } = await cover(rosa, id);
    expect(result).toEqual({ ok: true, elsewhere: false });
    await clearRemoved(db, store);
    expect(await store.has(seen)).toBe(false);
    const own = await findOwnUpdate(db, id, rosa.id);
    expect(own?.content?.evidence[0]?.file?.sha256).toBe(covered.sha256);
    const version = own?.version ?? 0;
    const again = claim({ evidence, updateId: id, version });
    acceptedBy(await desk.send(rosa, "ESP-S-01", again));
    expect(await desk.decide(mario, id, "approve")).toBe("published");
    const [published] = await office.published("ESP-S-01");
    const file = published?.evidence[0]?.file;
    expect(file).toMatchObject({
      sha256: covered.sha256,
      receivedSha256: sha256Hex(bytes),
    });
    expect(file?.coveredAt).toBeDefined();
    expect(await office.countRows("decision_looks")).toBe(4 + 4);
    await expect(db.deleteFrom("decision_looks").execute()).rejects.toThrow();
    await db
      .updateTable("evidence_files")
      .set({ covered_at: null })
      .where("sha256", "=", covered.sha256)
      .execute();
    expect(await verifyRecord(db)).toMatchObject({ ok: false });
    await db
      .updateTable("evidence_files")
      .set({ covered_at: file?.coveredAt ?? null })
      .where("sha256", "=", covered.sha256)
      .execute();
  });

  test("stays where another update of hers shows it, and she is told", async () => {
    const { db, rosa, desk } = office;
    const other = await desk.tell(rosa, "ESP-S-02", { evidence: pictured() });
    const id = await draftWithPhoto();
    const { result, seen } = await cover(rosa, id);
    expect(result).toEqual({ ok: true, elsewhere: true });
    await clearRemoved(db, store);
    expect(await store.has(seen)).toBe(true);
    const sent = await findOwnUpdate(db, other, rosa.id);
    expect(sent?.content?.evidence[0]?.file?.sha256).toBe(seen);
  });
});
