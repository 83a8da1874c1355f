import { afterAll, beforeAll, expect, test } from "vitest";
import { photo } from "#tests/support/photos";
import {
  openFileStage,
  photoRow,
  type FileStage,
} from "#tests/support/file-stage";

let stage: FileStage;

beforeAll(async () => {
  stage = await openFileStage();
});

afterAll(() => stage.close());

const ROW = photoRow();

test("G21 two people with the same bytes: stored once, two files, and no word of it", async () => {
  const bytes = await photo(300, 200, 13);
  const juan = await stage.sender(await stage.world.citizen("Juan"));
  const one = await stage.rosa.send(ROW, [
    { field: "evidence[0].file", bytes, name: "a.jpg" },
  ]);
  const other = await juan.send(ROW, [
    { field: "evidence[0].file", bytes, name: "b.jpg" },
  ]);
  expect([one.status, other.status]).toEqual([303, 303]);
  const rows = await stage.database.db
    .selectFrom("received_files")
    .select(["owner_id", "sha256"])
    .where("name", "in", ["a.jpg", "b.jpg"])
    .execute();
  const both = rows.filter(({ sha256 }) =>
    rows.some(
      (row) => row.owner_id !== rows[0]?.owner_id && row.sha256 === sha256,
    ),
  );
  expect(both).toHaveLength(2);
});

test("G24 the ninth file is named, the other eight stay", async () => {
  const files = await Promise.all(
    Array.from({ length: 9 }, async (_, index) => ({
      field: "files",
      bytes: await photo(80, 60, 20 + index),
      name: `obra-${index + 1}.jpg`,
    })),
  );
  const sent = await stage.rosa.send({}, files);
  expect(sent.status).toBe(422);
  expect(sent.html).toMatch(/obra-9\.jpg» es uno de más/);
  expect(sent.html.match(/Ya recibido/g)).toHaveLength(8);
});

test("G24 what goes over the quota is refused and the text kept", async () => {
  const quota = await stage.sender(await stage.world.citizen("Luz"));
  await quota.send({ ...ROW, intent: "draft" }, [
    {
      field: "evidence[0].file",
      bytes: await photo(90, 60, 31),
      name: "q.jpg",
    },
  ]);
  await stage.database.db
    .updateTable("received_files")
    .set({ byte_count: 200 * 1024 * 1024 })
    .where("name", "=", "q.jpg")
    .execute();
  const sent = await quota.send(ROW, [
    {
      field: "evidence[0].file",
      bytes: await photo(90, 60, 32),
      name: "r.jpg",
    },
  ]);
  expect(sent.status).toBe(429);
  expect(sent.html).toContain("La obra empezó");
});

test("B2 a file that waits is there for its author and the moderator alone", async () => {
  const bytes = await photo(310, 200, 41);
  const sent = await stage.rosa.send(ROW, [
    { field: "evidence[0].file", bytes, name: "espera.jpg" },
  ]);
  expect(sent.status).toBe(303);
  const { sha256 } = await stage.database.db
    .selectFrom("received_files")
    .select("sha256")
    .where("name", "=", "espera.jpg")
    .executeTakeFirstOrThrow();
  const mario = await stage.sender(
    await stage.world.moderator("Mario", "espinar"),
  );
  const tomas = await stage.sender(
    await stage.world.moderator("Tomas", "tarata"),
  );
  const ines = await stage.sender(await stage.world.citizen("Ines"));
  for (const path of [
    `/evidencia/${sha256}`,
    `/evidencia/${sha256}/miniatura.webp`,
  ]) {
    const statuses = await Promise.all(
      [stage.rosa, mario, tomas, ines].map(
        async (one) => (await one.get(path)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 404, 404]);
    const nobody = await stage.site.get(path);
    expect(nobody.status).toBe(404);
    expect(nobody.headers["cache-control"]).toMatch(/no-store/);
    expect((await stage.rosa.get(path)).headers.get("cache-control")).toBe(
      "private, no-store",
    );
  }
  const stolen = await ines.send({
    ...ROW,
    "evidence[0].received": await idOf("espera.jpg"),
  });
  expect(stolen.status).toBe(422);
});

async function idOf(name: string): Promise<string> {
  const row = await stage.database.db
    .selectFrom("received_files")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.id;
}
