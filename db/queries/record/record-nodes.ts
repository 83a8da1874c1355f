import {
  appendLeaf,
  EMPTY_TREE,
  type NodeAddress,
  type TreeNode,
} from "#app/domain/proof/merkle";
import type { Database } from "#db/client";
import { insertRows } from "../insert-rows";
import { batches } from "./batches";

/** Leaves that are read at once while the cache is built again. */
const PAGE = 1_000;

/** Reads the hashes of complete subtrees, in the order asked for. Throws where one is missing: the cache is then to be rebuilt. */
export async function listRecordNodes(
  db: Database,
  nodes: readonly NodeAddress[],
): Promise<string[]> {
  if (nodes.length === 0) return [];
  const rows = await db
    .selectFrom("record_nodes_cache")
    .selectAll()
    .where((eb) =>
      eb.or(
        nodes.map(({ level, position }) =>
          eb.and([eb("level", "=", level), eb("position", "=", position)]),
        ),
      ),
    )
    .execute();
  const hashes = new Map(rows.map((row) => [keyOf(row), row.hash]));
  return nodes.map((node) => {
    const hash = hashes.get(keyOf(node));
    if (hash === undefined) throw new RangeError(`no node ${keyOf(node)}`);
    return hash;
  });
}

/** Stores subtrees that a new leaf completed. */
export async function insertRecordNodes(
  trx: Database,
  nodes: readonly TreeNode[],
): Promise<void> {
  for (const batch of batches(nodes)) {
    await insertRows(trx, "record_nodes_cache", batch);
  }
}

/** Lists the cached subtrees of a level, from one position up to, not including, another. */
export async function listRecordLevel(
  db: Database,
  level: number,
  { from, to }: { from: number; to: number },
): Promise<TreeNode[]> {
  return await db
    .selectFrom("record_nodes_cache")
    .select(["level", "position", "hash"])
    .where("level", "=", level)
    .where("position", ">=", from)
    .where("position", "<", to)
    .orderBy("position")
    .execute();
}

/** Counts the cached subtrees; a record of n entries has fewer than 2n. */
export async function countRecordNodes(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom("record_nodes_cache")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Throws the cache away and builds it again from the leaf hashes of the entries. */
export async function rebuildRecordNodes(trx: Database): Promise<void> {
  await trx.deleteFrom("record_nodes_cache").execute();
  let tree = EMPTY_TREE;
  for (;;) {
    const leaves = await listLeafHashes(trx, tree.size);
    if (leaves.length === 0) return;
    const nodes: TreeNode[] = [];
    for (const leaf of leaves) {
      const next = appendLeaf(tree, leaf);
      nodes.push(...next.completed);
      tree = next.tree;
    }
    await insertRecordNodes(trx, nodes);
  }
}

async function listLeafHashes(db: Database, from: number): Promise<string[]> {
  const rows = await db
    .selectFrom("record_entries")
    .select("leaf_hash")
    .where("position", ">=", from)
    .orderBy("position")
    .limit(PAGE)
    .execute();
  return rows.map((row) => row.leaf_hash);
}

function keyOf({ level, position }: NodeAddress): string {
  return `${level}/${position}`;
}
