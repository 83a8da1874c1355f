import type { Instant } from "#app/domain/text/calendar";
import type { DraftItem } from "#app/domain/intake/draft";
import type {
  DraftAct,
  DraftedItem,
  NewDraftedItem,
} from "#app/domain/plan/plan-draft";
import type { ChangedItem } from "#app/domain/plan/plan-draft-change";
import type { Database } from "#db/client";
import { batches } from "../record/batches";

/** Every item of a draft, in the order of the document. */
export async function listDraftItems(
  db: Database,
  draftId: string,
): Promise<DraftedItem[]> {
  const rows = await selectItems(db, draftId)
    .orderBy("i.position")
    .orderBy("i.number")
    .execute();
  return rows.map(itemOf);
}

/** One item of a draft; null where it has none of that number. */
export async function findDraftItem(
  db: Database,
  draftId: string,
  number: number,
): Promise<DraftedItem | null> {
  if (!Number.isSafeInteger(number)) return null;
  const row = await selectItems(db, draftId)
    .where("i.number", "=", number)
    .executeTakeFirst();
  return row === undefined ? null : itemOf(row);
}

function selectItems(db: Database, draftId: string) {
  return db
    .selectFrom("plan_draft_items as i")
    .leftJoin("users as u", "u.id", "i.changed_by")
    .select(["i.number", "i.position", "i.version", "i.state", "i.item"])
    .select(["i.fixed_code as fixedCode", "i.drop_reason as dropReason"])
    .select(["i.succeeds", "i.succession_reason as successionReason"])
    .select(["u.display_name as changedBy", "i.changed_at as changedAt"])
    .where("i.draft_id", "=", draftId);
}

function itemOf(
  row: Omit<DraftedItem, "item" | "succeeds"> & {
    item: string;
    succeeds: string | null;
  },
): DraftedItem {
  const item = JSON.parse(row.item) as DraftItem;
  const succeeds = JSON.parse(row.succeeds ?? "[]") as number[];
  return { ...row, item, succeeds };
}

function succeedsText(numbers: readonly number[]): string | null {
  return numbers.length === 0 ? null : JSON.stringify(numbers);
}

/** Who changes items of which draft, and when. */
export interface DraftHand {
  draftId: string;
  /** Null for what the rules read. */
  by: string | null;
  at: Instant;
}

/** Stores new items. */
export async function insertDraftItems(
  trx: Database,
  { draftId, by, at }: DraftHand,
  items: readonly NewDraftedItem[],
): Promise<void> {
  const rows = items.map(({ item, fixedCode, succeeds, ...one }) => ({
    draft_id: draftId,
    ...{ number: one.number, position: one.position, state: one.state },
    version: 1,
    fixed_code: fixedCode,
    item: JSON.stringify(item),
    drop_reason: null,
    changed_by: by,
    changed_at: at,
    succeeds: succeedsText(succeeds),
    succession_reason: null,
  }));
  for (const batch of batches(rows))
    await trx.insertInto("plan_draft_items").values(batch).execute();
}

/** Stores what an item becomes; false where its version is another by then. */
export async function updateDraftItem(
  trx: Database,
  { draftId, by, at }: DraftHand,
  { number, version, state, item, ...change }: ChangedItem,
): Promise<boolean> {
  const result = await trx
    .updateTable("plan_draft_items")
    .set({
      state,
      item: JSON.stringify(item),
      drop_reason: change.dropReason,
      succeeds: succeedsText(change.succeeds),
      succession_reason: change.successionReason,
      version: version + 1,
      changed_by: by,
      changed_at: at,
    })
    .where("draft_id", "=", draftId)
    .where("number", "=", number)
    .where("version", "=", version)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Somebody did something to a draft or one of its items. */
export interface NotedAct {
  number: number;
  /** The version that it made. */
  version: number;
  act: DraftAct;
}

/** Notes for good who did what to a draft. */
export async function appendDraftActs(
  trx: Database,
  { draftId, by, at }: DraftHand & { by: string },
  acts: readonly NotedAct[],
): Promise<void> {
  const rows = acts.map(({ number, version, act }) => ({
    draft_id: draftId,
    ...{ number, version, act },
    acted_by: by,
    acted_at: at,
  }));
  for (const batch of batches(rows))
    await trx.insertInto("plan_draft_acts").values(batch).execute();
}

/** An act with the name of whoever did it. */
export interface ListedAct {
  number: number;
  act: DraftAct;
  by: string;
  at: Instant;
}

/** What was done last to a draft, or to one of its items, the newest first, 30 at most. */
export async function listDraftActs(
  db: Database,
  draftId: string,
  number: number | null = null,
): Promise<ListedAct[]> {
  let query = db
    .selectFrom("plan_draft_acts as a")
    .innerJoin("users as u", "u.id", "a.acted_by")
    .select(["a.number", "a.act", "u.display_name as by", "a.acted_at as at"])
    .where("a.draft_id", "=", draftId);
  if (number !== null) query = query.where("a.number", "=", number);
  return await query
    .orderBy("a.acted_at", "desc")
    .orderBy("a.version", "desc")
    .orderBy("a.number")
    .limit(30)
    .execute();
}
