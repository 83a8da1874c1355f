import type { Target } from "#app/domain/plan/target";
import { targetWords } from "#app/domain/plan/target-words";
import type { Database } from "#db/client";
import { batches } from "../record/batches";
import { targetRow } from "./target-rows";

/** Stores new targets with their places, what they serve and the words they are found by. */
export async function insertTargets(
  db: Database,
  targets: readonly Target[],
): Promise<void> {
  for (const batch of batches(targets.map(targetRow))) {
    await db.insertInto("targets").values(batch).execute();
  }
  await insertParts(db, targets);
}

/** Replaces everything a target says, under its code. */
export async function replaceTarget(
  db: Database,
  target: Target,
): Promise<void> {
  const { code, ...columns } = targetRow(target);
  await db
    .updateTable("targets")
    .set(columns)
    .where("code", "=", code)
    .execute();
  await db.deleteFrom("passages").where("target_code", "=", code).execute();
  await db
    .deleteFrom("target_serves")
    .where("action_code", "=", code)
    .execute();
  await db
    .deleteFrom("target_words_cache")
    .where("target_code", "=", code)
    .execute();
  await insertParts(db, [target]);
}

async function insertParts(
  db: Database,
  targets: readonly Target[],
): Promise<void> {
  for (const batch of batches(targets.flatMap(passageRows))) {
    await db.insertInto("passages").values(batch).execute();
  }
  for (const batch of batches(targets.flatMap(servesRows))) {
    await db.insertInto("target_serves").values(batch).execute();
  }
  for (const batch of batches(targets.flatMap(wordRows))) {
    await db.insertInto("target_words_cache").values(batch).execute();
  }
}

function passageRows({ code, passages }: Target) {
  return passages.map((passage, index) => ({
    target_code: code,
    position: index + 1,
    section: passage.section,
    first_line: passage.firstLine,
    last_line: passage.lastLine,
    page: passage.page,
    text: passage.text,
  }));
}

function servesRows({ code, serves }: Target) {
  return serves.map((target, index) => ({
    action_code: code,
    target_code: target,
    position: index + 1,
  }));
}

function wordRows(target: Target) {
  return targetWords(target).map((word) => ({
    word,
    target_code: target.code,
  }));
}
