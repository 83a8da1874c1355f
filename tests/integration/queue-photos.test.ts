import { afterEach, beforeEach, expect, test } from "vitest";
import { listUpdatesWithUsedPhotos } from "#db/queries/evidence/queue-photos";
import { insertStoredFile } from "#db/queries/evidence/stored-files";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openOffice, type Office } from "#tests/support/office";
import { WORLD_BEGAN } from "#tests/support/world";

let site: TestDatabase;
let office: Office;

beforeEach(async () => {
  site = await testDatabase();
  office = await openOffice(site.db);
});

afterEach(() => site.close());

/** An update with a picture of these hashes; the same `sha256` is the same picture. */
async function tellWithPhoto(
  sha256: string,
  perceptualHash: string,
): Promise<string> {
  const id = await office.desk.tell(office.rosa, "ESP-S-01");
  const picture = { width: 640, height: 480, thumbnail: null };
  const type = { mediaType: "image/jpeg", bytes: 9 } as const;
  const file = { sha256, ...type, ...picture, perceptualHash };
  await insertStoredFile(site.db, file, WORLD_BEGAN.toISOString());
  const { id: evidenceId } = await site.db
    .selectFrom("evidence")
    .select("id")
    .where("update_id", "=", id)
    .executeTakeFirstOrThrow();
  await site.db
    .insertInto("evidence_files")
    .values({
      evidence_id: evidenceId,
      sha256,
      received_sha256: `received ${id}`,
      received_id: id,
      name: "foto.jpg",
    })
    .execute();
  return id;
}

test("N3 the same picture, and one that was saved again, are flagged; another one is not", async () => {
  const first = await tellWithPhoto("a", "f0f0f0f00f0f0f0f");
  const again = await tellWithPhoto("a", "f0f0f0f00f0f0f0f");
  const saved = await tellWithPhoto("b", "f0f0f0f00f0f0f0c");
  const other = await tellWithPhoto("c", "123456789abcdef0");
  const ids = [first, again, saved, other];
  const used = await listUpdatesWithUsedPhotos(site.db, ids);
  expect([...used].sort()).toEqual([first, again, saved].sort());
  const alone = await listUpdatesWithUsedPhotos(site.db, [saved]);
  expect([...alone]).toEqual([saved]);
});

test("pictures of one colour are like nothing, and no update has none", async () => {
  const ids = [
    await tellWithPhoto("d", "0000000000000000"),
    await tellWithPhoto("e", "0000000000000000"),
  ];
  expect((await listUpdatesWithUsedPhotos(site.db, ids)).size).toBe(0);
  expect((await listUpdatesWithUsedPhotos(site.db, [])).size).toBe(0);
});
