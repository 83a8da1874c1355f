import { endOfLimaDay } from "#app/domain/text/calendar";
import {
  entryKind,
  type EntryKind,
  kindSubject,
  type RecordSearch,
  recordSubjects,
} from "#app/domain/record/record-subjects";
import { searchKey } from "#app/domain/text/search-key";
import { writeTransaction, type Database } from "#db/client";
import { batches } from "./batches";
import { listProvinces } from "../province/provinces";
import {
  findRecordEntry,
  findRecordHead,
  findRecordHeadAt,
  listRecordEntries,
  listRecordEntriesAt,
  type RecordedEntry,
} from "./record";

/** Entries that are read at once while the cache is completed. */
const PAGE = 500;

/**
 * Notes it for the entries of a record that is older than this cache, which is asked at every start:
 * where the first entry is known all are, since they are noted from the newest down in one transaction.
 */
export async function completeRecordSubjects(db: Database): Promise<void> {
  const first = await findRecordEntry(db, 0);
  if (first === null || (await isNoted(db, first))) return;
  await writeTransaction(db, noteEarlierEntries);
}

async function isNoted(db: Database, { position, entry }: RecordedEntry) {
  const noted = await db
    .selectFrom("record_subjects_cache")
    .select("position")
    .where("subject", "=", kindSubject(entryKind(entry)))
    .where("position", "=", position)
    .executeTakeFirst();
  return noted !== undefined;
}

async function noteEarlierEntries(trx: Database): Promise<void> {
  const { size } = await findRecordHead(trx);
  const { noted } = await trx
    .selectFrom("record_subjects_cache")
    .select((eb) => eb.fn.min("position").as("noted"))
    .executeTakeFirstOrThrow();
  for (let from = (noted ?? size) - 1; from >= 0; from -= PAGE) {
    const entries = await listRecordEntries(trx, { from, limit: PAGE });
    const rows = entries.flatMap(({ position, entry }) =>
      recordSubjects(entry).map((subject) => ({ subject, position })),
    );
    for (const batch of batches(rows)) {
      await trx.insertInto("record_subjects_cache").values(batch).execute();
    }
  }
}

/** What a reader wants of the record. */
export interface RecordFilter {
  kind: EntryKind | null;
  /** Any of these; null for all. */
  subjects: readonly string[] | null;
  /** Entries before this position alone. */
  size: number;
}

/** What a search means: the codes and ids by which entries are found. A name is of provinces and their departments. */
export async function subjectsOf(
  db: Database,
  search: Exclude<RecordSearch, { by: "day" }>,
): Promise<string[]> {
  if (search.by === "subject") return [search.subject];
  if (search.key === "") return [];
  const provinces = await listProvinces(db);
  const ubigeos = provinces
    .filter(({ name, regionName }) =>
      [name, regionName].some((it) => searchKey(it).startsWith(search.key)),
    )
    .map(({ ubigeo }) => ubigeo);
  if (ubigeos.length === 0) return [];
  const plans = await db
    .selectFrom("plans")
    .select(["id", "prefix"])
    .where("province_ubigeo", "in", ubigeos)
    .orderBy("id")
    .execute();
  const named = plans.flatMap(({ id, prefix }) => [id, `prefix:${prefix}`]);
  return [...ubigeos, ...named];
}

/** Counts the entries that a filter lets through. */
export async function countRecordEntries(
  db: Database,
  filter: RecordFilter,
): Promise<number> {
  const { count } = await db
    .selectFrom(positions(db, filter).as("p"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** A page of the entries that a filter lets through, newest first. */
export async function findRecordEntries(
  db: Database,
  filter: RecordFilter,
  { page, perPage }: { page: number; perPage: number },
): Promise<RecordedEntry[]> {
  const rows = await positions(db, filter)
    .orderBy("a.position", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const found = rows.map(({ position }) => position);
  return await listRecordEntriesAt(db, found);
}

function positions(db: Database, { kind, subjects, size }: RecordFilter) {
  const [first, ...others] = [
    ...(kind === null ? [] : [[kindSubject(kind)]]),
    ...(subjects === null ? [] : [subjects]),
  ];
  if (first === undefined) throw new TypeError("a filter lets some through");
  let query = db
    .selectFrom("record_subjects_cache as a")
    .select("a.position")
    .distinct()
    .where("a.subject", "in", [...first, ""])
    .where("a.position", "<", size);
  for (const other of others) {
    query = query.where("a.position", "in", (eb) =>
      eb
        .selectFrom("record_subjects_cache as b")
        .select("b.position")
        .where("b.subject", "in", [...other, ""]),
    );
  }
  return query;
}

/** What a reader looks for, and how far the record went that they look at. */
export interface RecordQuestion {
  search: RecordSearch | null;
  kind: EntryKind | null;
  size: number;
  page: number;
  perPage: number;
}

/** A page of what a reader looks for, newest first, and how many there are; a day means the entries up to its end. */
export async function findRecordPage(
  db: Database,
  { search, kind, size, page, perPage }: RecordQuestion,
): Promise<{ total: number; entries: RecordedEntry[] }> {
  if (search?.by === "day") {
    const then = await findRecordHeadAt(db, endOfLimaDay(search.day));
    const before = Math.min(size, then.size);
    const asked = { kind, size: before, page, perPage };
    return await findRecordPage(db, { ...asked, search: null });
  }
  const subjects = search === null ? null : await subjectsOf(db, search);
  if (subjects === null && kind === null) {
    // Positions have no gap, so that a page is a range of them.
    const from = size - 1 - (page - 1) * perPage;
    const limit = Math.min(perPage, Math.max(from + 1, 0));
    return {
      total: size,
      entries: await listRecordEntries(db, { from, limit }),
    };
  }
  const filter = { kind, subjects, size };
  const total = await countRecordEntries(db, filter);
  return {
    total,
    entries: await findRecordEntries(db, filter, { page, perPage }),
  };
}
