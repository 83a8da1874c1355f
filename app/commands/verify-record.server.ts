import { readTransaction, type Database } from "#db/client";
import { listContestFacts } from "#db/queries/contest-audit";
import { listHeldGroups } from "#db/queries/group-audit";
import {
  listConflictKeys,
  listOpenReopenings,
} from "#db/queries/interest-audit";
import { listPublishedPlans } from "#db/queries/plans";
import { listPublicationFacts } from "#db/queries/publication-facts";
import { findRecordHead, type RecordHead } from "#db/queries/record";
import {
  listPublicationKeys,
  listRecordRows,
  listRoleKeys,
  listSuspendedIds,
} from "#db/queries/record-audit";
import { countRecordNodes, listRecordLevel } from "#db/queries/record-nodes";
import { findSignedFault } from "#db/queries/record-signed";
import { findWrongStanding } from "#db/queries/standings";
import { listMandateKeys } from "#db/queries/mandate-audit";
import { listQueueFigures } from "#db/queries/queue-figures";
import { listMethodKeys, listSettingKeys } from "#db/queries/method-audit";
import { readCommitments } from "#db/queries/removal-audit";
import { listPlanTargets } from "#db/queries/targets";
import { contestFault } from "#app/domain/contest-audit";
import type { ToldContest } from "#app/domain/contest-told";
import {
  EMPTY_TREE,
  type GrowingTree,
  levelsOf,
  rootOf,
  type TreeNode,
} from "#app/domain/merkle";
import { figuresKey } from "#app/domain/queue-figures";
import { differingPair } from "#app/domain/differing-pair";
import { groupsFault } from "#app/domain/group-audit";
import { planFault } from "#app/domain/plan-audit";
import { isPublicationEntry } from "#app/domain/publication-audit";
import {
  entryFault,
  nodeFault,
  type RecordFault,
  rowFault,
} from "#app/domain/record-fault";
import { readRecordPage, type RecordPage } from "#app/domain/record-page";
import type { RecordAsides, StoreAtHand } from "#app/domain/stored-file-check";
import { publishedProblem } from "#app/domain/stored-file-check";
import { nothingTold, tell, type ToldState } from "#app/domain/record-told";
import { differingRow, missingRow } from "#app/domain/told-rows";

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
      (await plansFault(trx, audit.told)) ??
      (await publicationsFault(trx, audit.told)) ??
      (await standingsFault(trx)) ??
      (await peopleFault(trx, audit.told)) ??
      (await administrationFault(trx, audit.told)) ??
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

async function plansFault(
  trx: Database,
  told: ToldState,
): Promise<RecordFault | null> {
  const plans = await listPublishedPlans(trx);
  const codes: string[] = [];
  for (const plan of plans) {
    const targets = await listPlanTargets(trx, plan.id);
    const fault = planFault(told, plan, targets);
    if (fault !== null) return fault;
    codes.push(...targets.map(({ code }) => code));
  }
  return (
    missingRow(
      "plans",
      told.plans,
      plans.map(({ id }) => id),
    ) ?? missingRow("targets", told.targets, codes)
  );
}

async function publicationsFault(
  trx: Database,
  { updates }: ToldState,
): Promise<RecordFault | null> {
  for (let after = ""; ;) {
    const page = { after, limit: PAGE };
    const rows = await listPublicationKeys(trx, page);
    const wrong = rows.find(
      ({ update, retractedAt }) => updates.get(update) !== retractedAt,
    );
    if (wrong !== undefined) {
      return rowFault("publications", wrong.update, "row_without_entry");
    }
    const last = rows.at(-1);
    if (last === undefined) return null;
    after = last.update;
  }
}

async function standingsFault(trx: Database): Promise<RecordFault | null> {
  const wrong = await findWrongStanding(trx);
  if (wrong === null) return null;
  const key = `${wrong.targetCode}/${wrong.day}`;
  return rowFault("standings_cache", key, "row_differs");
}

async function peopleFault(
  trx: Database,
  told: ToldState,
): Promise<RecordFault | null> {
  return (
    differingRow("user_roles", told.roles, await listRoleKeys(trx)) ??
    differingRow("users", told.suspended, await listSuspendedIds(trx)) ??
    groupsFault(told.groups, await listHeldGroups(trx)) ??
    differingPair("conflicts", told.conflicts, await listConflictKeys(trx)) ??
    differingPair("reopenings", told.reopened, await listOpenReopenings(trx))
  );
}

async function administrationFault(
  trx: Database,
  { method, figures, mandates }: ToldState,
): Promise<RecordFault | null> {
  return (
    differingRow(
      "setting_changes",
      method.changes,
      await listSettingKeys(trx),
    ) ??
    differingRow(
      "method_versions",
      method.versions,
      await listMethodKeys(trx),
    ) ??
    differingRow("plan_mandates", mandates, await listMandateKeys(trx)) ??
    differingRow(
      "queue_figures",
      new Set(figures.values()),
      (await listQueueFigures(trx)).map(figuresKey),
    )
  );
}
