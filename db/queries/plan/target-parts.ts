import type { Passage, Target } from "#app/domain/plan/target";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { grouped } from "../grouped";
import { targetOf, type TargetRow } from "./target-rows";

/** Targets from their rows, each with its passages and the codes that it serves: two statements for all. */
export async function withParts(
  db: Database,
  rows: readonly TargetRow[],
): Promise<Target[]> {
  if (rows.length === 0) return [];
  const codes = rows.map(({ code }) => code);
  const passages = await passagesOf(db, codes);
  const serves = await servedCodesOf(db, codes);
  return rows.map((row) =>
    targetOf(row, passages.get(row.code) ?? [], serves.get(row.code) ?? []),
  );
}

async function passagesOf(db: Database, codes: readonly string[]) {
  const rows = await db
    .selectFrom("passages")
    .selectAll()
    .where("target_code", "in", codes)
    .orderBy("target_code")
    .orderBy("position")
    .execute();
  return grouped(rows, ({ target_code }) => target_code, passageOf);
}

async function servedCodesOf(db: Database, codes: readonly string[]) {
  const rows = await db
    .selectFrom("target_serves")
    .selectAll()
    .where("action_code", "in", codes)
    .orderBy("action_code")
    .orderBy("position")
    .execute();
  return grouped(
    rows,
    ({ action_code }) => action_code,
    ({ target_code }) => target_code,
  );
}

function passageOf(row: Schema["passages"]): Passage {
  return {
    section: row.section,
    firstLine: row.first_line,
    lastLine: row.last_line,
    page: row.page,
    text: row.text,
  };
}
