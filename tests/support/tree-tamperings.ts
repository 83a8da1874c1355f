import { leafHash } from "#app/domain/proof/merkle";
import type { Database } from "#db/client";
import { loosen } from "./loosen";
import type { Tampering } from "./tampering";

interface BentEntry {
  payload?: string;
  type?: string;
  recorded_at?: string;
  leaf_hash?: string;
  position?: number;
}

async function bendEntry(db: Database, position: number, change: BentEntry) {
  await db
    .updateTable("record_entries")
    .set(change)
    .where("position", "=", position)
    .execute();
}

async function payloadAt(db: Database, position: number): Promise<string> {
  const { payload } = await db
    .selectFrom("record_entries")
    .select("payload")
    .where("position", "=", position)
    .executeTakeFirstOrThrow();
  return payload;
}

/** A payload with the leaf hash that belongs to it. */
function leaf(payload: string): BentEntry {
  return { payload, leaf_hash: leafHash(payload) };
}

/** Bends of the entries themselves, of the head and of the tree. */
export const TREE_TAMPERINGS: readonly Tampering[] = [
  {
    name: "an entry is edited",
    names: 4,
    problem: "leaf_hash_differs",
    async bend(db) {
      await loosen(db, "record_entries");
      const payload = await payloadAt(db, 4);
      const bent = payload.replace("moderator", "admin");
      await bendEntry(db, 4, { payload: bent });
    },
  },
  {
    name: "an entry is edited together with its hash",
    names: 4,
    problem: "node_differs",
    async bend(db) {
      await loosen(db, "record_entries");
      const payload = await payloadAt(db, 4);
      await bendEntry(db, 4, leaf(payload.replace("moderator", "admin")));
    },
  },
  {
    name: "an entry is edited together with its hash and its leaf in the tree",
    names: { table: "record_nodes_cache", key: "1/2" },
    problem: "node_differs",
    async bend(db) {
      await loosen(db, "record_entries");
      const bent = leaf((await payloadAt(db, 4)).replace("moderator", "admin"));
      await bendEntry(db, 4, bent);
      await db
        .updateTable("record_nodes_cache")
        .set({ hash: bent.leaf_hash ?? "" })
        .where("level", "=", 0)
        .where("position", "=", 4)
        .execute();
    },
  },
  {
    name: "an entry is written with a blank more",
    names: 3,
    problem: "entry_not_canonical",
    async bend(db) {
      await loosen(db, "record_entries");
      const payload = await payloadAt(db, 3);
      await bendEntry(db, 3, leaf(payload.replace("{", "{ ")));
    },
  },
  {
    name: "an entry is no entry any more",
    names: 3,
    problem: "entry_malformed",
    async bend(db) {
      await loosen(db, "record_entries");
      await bendEntry(db, 3, leaf('{"type":"role_lent"}'));
    },
  },
  {
    name: "an entry is put under another type",
    names: 3,
    problem: "entry_columns_differ",
    async bend(db) {
      await loosen(db, "record_entries");
      await bendEntry(db, 3, { type: "role_revoked" });
    },
  },
  {
    name: "an entry is put under another day",
    names: 0,
    problem: "entry_columns_differ",
    async bend(db) {
      await loosen(db, "record_entries");
      await bendEntry(db, 0, { recorded_at: "2019-01-01T00:00:00.000Z" });
    },
  },
  {
    name: "an entry is deleted from the middle",
    names: 5,
    problem: "entry_missing",
    async bend(db) {
      await loosen(db, "record_entries");
      await db.deleteFrom("record_entries").where("position", "=", 5).execute();
    },
  },
  {
    name: "the last entry is cut off",
    names: 8,
    problem: "entry_missing",
    async bend(db) {
      await loosen(db, "record_entries");
      await db.deleteFrom("record_entries").where("position", "=", 8).execute();
    },
  },
  {
    name: "two entries change places",
    names: 3,
    problem: "node_differs",
    async bend(db) {
      await loosen(db, "record_entries");
      await bendEntry(db, 3, { position: 99 });
      await bendEntry(db, 4, { position: 3 });
      await bendEntry(db, 99, { position: 4 });
    },
  },
  {
    name: "an entry is slipped in at the end",
    names: 9,
    problem: "node_differs",
    async bend(db) {
      const payload = (await payloadAt(db, 3)).replace("0808", "*");
      const row = { position: 9, type: "role_granted", ...leaf(payload) };
      const { at } = JSON.parse(payload) as { at: string };
      await db
        .insertInto("record_entries")
        .values({
          ...row,
          payload,
          leaf_hash: leafHash(payload),
          recorded_at: at,
        })
        .execute();
    },
  },
  {
    name: "an act is told twice",
    names: 9,
    problem: "does_not_follow",
    async bend(db) {
      const payload = await payloadAt(db, 0);
      const { at } = JSON.parse(payload) as { at: string };
      const hashes = { payload, leaf_hash: leafHash(payload) };
      const row = { position: 9, type: "plan_published", recorded_at: at };
      await db
        .insertInto("record_entries")
        .values({ ...row, ...hashes })
        .execute();
    },
  },
  {
    name: "the root is another",
    names: { table: "record_head", key: "1" },
    problem: "root_differs",
    bend: (db) =>
      db
        .updateTable("record_head")
        .set({ root: "0".repeat(64) })
        .execute(),
  },
  {
    name: "the size is smaller",
    names: { table: "record_head", key: "1" },
    problem: "size_differs",
    bend: (db) => db.updateTable("record_head").set({ size: 8 }).execute(),
  },
  {
    name: "the size is larger",
    names: 9,
    problem: "entry_missing",
    bend: (db) => db.updateTable("record_head").set({ size: 10 }).execute(),
  },
  {
    name: "the tree has a subtree too many",
    names: { table: "record_nodes_cache", key: "*" },
    problem: "node_differs",
    bend: (db) =>
      db
        .insertInto("record_nodes_cache")
        .values({ level: 9, position: 0, hash: "0".repeat(64) })
        .execute(),
  },
];
