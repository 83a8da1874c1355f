import { readTransaction, type Database } from "#db/client";
import { listContestFacts } from "#db/queries/record/contest-audit";
import { listPublicationFacts } from "#db/queries/update/publication-facts";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";
import { listRecordRows } from "#db/queries/record/record-audit";
import {
  countRecordNodes,
  listRecordLevel,
} from "#db/queries/record/record-nodes";
import { findSignedFault } from "#db/queries/record/record-signed";
import { readCommitments } from "#db/queries/record/removal-audit";
import { contestFault } from "#app/domain/record/contest-audit";
import type { ToldContest } from "#app/domain/record/contest-told";
import {
  EMPTY_TREE,
  type GrowingTree,
  levelsOf,
  rootOf,
  type TreeNode,
} from "#app/domain/proof/merkle";
import { isPublicationEntry } from "#app/domain/record/publication-audit";
import {
  entryFault,
  nodeFault,
  type RecordFault,
  rowFault,
} from "#app/domain/record/record-fault";
import {
  readRecordPage,
  type RecordPage,
} from "#app/domain/record/record-page";
import {
  publishedProblem,
  type RecordAsides,
  type StoreAtHand,
} from "#app/domain/record/stored-file-check";
import {
  nothingTold,
  tell,
  type ToldState,
} from "#app/domain/record/record-told";
import { findStateFault } from "#db/queries/record/state-fault";

/** Entries and rows that are read at once. */
const PAGE = 500;

export type VerifyRecordResult =
  ({ ok: true } & RecordHead) | { ok: false; fault: RecordFault };

/** What has been read so far: the tree it makes, its complete subtrees, what it tells. */
interface Audit extends StoreAtHand {
  tree: GrowingTree;
  nodes: number;
  told: ToldState;
  /** What removals left of contents, from all entries. */
  left: ToldContest["commitments"];
}

/**
 * Recomputes the public record from its entries, and the public state from what they tell, all as of
 * one moment; names the first entry or row that does not fit. Entries come first, in their order,
 * each with the rows that it speaks of; then the head, then rows that no entry speaks of. Words that
 * were blanked or blacked out are as the entry of their removal says, and nothing else may be. `signed`
 * is the head that was signed last, which the record must begin with; with a `store`, published files
 * are read against their hashes.
 */
export async function verifyRecord(
  db: Database,
  { signed = null, store = null }: RecordAsides = {},
): Promise<VerifyRecordResult> {
  return await readTransaction(db, async (trx) => {
    const [told, left] = [nothingTold(), await readCommitments(trx)];
    const audit = { tree: EMPTY_TREE, nodes: 0, told, left, store };
    const head = await findRecordHead(trx);
    const fault =
      (await entriesFault(trx, audit)) ??
      (await headFault(trx, audit, head)) ??
      (await findSignedFault(trx, head, signed)) ??
      (await findStateFault(trx, told)) ??
      contestFault(told.contest, await listContestFacts(trx, told.contest));
    return fault === null ? { ok: true, ...head } : { ok: false, fault };
  });
}

/** Checks the entries page by page: each with the rows that it speaks of, then the subtrees that they completed. */
async function entriesFault(
  trx: Database,
  audit: Audit,
): Promise<RecordFault | null> {
  for (;;) {
    const from = audit.tree.size;
    const rows = await listRecordRows(trx, { from, limit: PAGE });
    if (rows.length === 0) return null;
    const page = readRecordPage(audit.tree, rows);
    audit.tree = page.tree;
    audit.nodes += page.completed.length;
    const fault =
      (await contentFault(trx, audit, page.entries)) ??
      page.fault ??
      (await nodesFault(trx, page.completed));
    if (fault !== null) return fault;
  }
}

async function contentFault(
  trx: Database,
  { told, left, store }: Audit,
  entries: RecordPage["entries"],
): Promise<RecordFault | null> {
  const updates = entries.flatMap(({ entry }) =>
    isPublicationEntry(entry) ? [entry.update] : [],
  );
  const facts = await listPublicationFacts(trx, [...new Set(updates)]);
  for (const { position, entry } of entries) {
    if (!tell(told, entry)) return entryFault(position, "does_not_follow");
    if (!isPublicationEntry(entry)) continue;
    const problem = await publishedProblem(store, entry, facts, left);
    if (problem !== null) return entryFault(position, problem);
  }
  return null;
}

async function nodesFault(
  trx: Database,
  completed: readonly TreeNode[],
): Promise<RecordFault | null> {
  for (const [level, nodes] of levelsOf(completed)) {
    const from = nodes[0]?.position ?? 0;
    const to = from + nodes.length;
    const cached = await listRecordLevel(trx, level, { from, to });
    const hashes = new Map(cached.map((node) => [node.position, node.hash]));
    const wrong = nodes.find(
      ({ position, hash }) => hashes.get(position) !== hash,
    );
    if (wrong !== undefined) return nodeFault(wrong);
  }
  return null;
}

async function headFault(
  trx: Database,
  { tree, nodes }: Audit,
  head: RecordHead,
): Promise<RecordFault | null> {
  if (head.size > tree.size) return entryFault(tree.size, "entry_missing");
  if (head.size < tree.size)
    return rowFault("record_head", "1", "size_differs");
  if (head.root !== rootOf(tree.frontier)) {
    return rowFault("record_head", "1", "root_differs");
  }
  const cached = await countRecordNodes(trx);
  return cached === nodes
    ? null
    : rowFault("record_nodes_cache", "*", "node_differs");
}
