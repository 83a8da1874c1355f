import { tabAlignedTables } from "./aligned-table";
import { readLabelledRows } from "./labelled-rows";
import { readActionLists } from "./action-list";
import { readCell } from "./cell";
import { readDelimitedTables } from "./delimited-table";
import { readFlattenedTables } from "./flattened-table";
import { mergePromises } from "./merge-promises";
import { findFurniture } from "./page-furniture";
import { readProposalLists } from "./proposal-list";
import type { ReadPromise } from "./promise";
import { promiseOfAction, promisesOfItem, promisesOfRow } from "./row-promises";

/** Adds the places in pages printed twice where the words of a promise stand again. */
function addRepeated(
  promises: readonly ReadPromise[],
  lines: readonly string[],
  repeated: readonly number[],
): void {
  if (repeated.length === 0) return;
  const cell = readCell(
    repeated.map((line) => ({ line, text: (lines[line - 1] ?? "").trim() })),
  );
  for (const promise of promises) {
    const start = cell.text.indexOf(promise.wording);
    const [first] = promise.places;
    if (start < 0 || !first || promise.row === null) continue;
    const stretch = { start, end: start + promise.wording.length };
    promise.places.push({ section: first.section, cell, stretch });
    promise.doubts.push("repeated");
  }
}

/**
 * Every promise of a document, from its lines: the rows of its summary, in whatever layout; else the
 * proposals by dimension that stand in its place; targets listed elsewhere; and the acts of other
 * lists as actions. In reading order of each kind.
 */
export function readPromises(lines: readonly string[]): ReadPromise[] {
  const furniture = findFurniture(lines);
  const unfurnished = lines.map((text, at) => (furniture.has(at) ? "" : text));
  const bordered = readDelimitedTables(tabAlignedTables(unfurnished));
  const borderedLines = new Set(bordered.lines);
  const bare = lines.map((text, at) => (borderedLines.has(at + 1) ? "" : text));
  const flat = readFlattenedTables(bare, furniture);
  const found = [...bordered.rows, ...flat.rows];
  const labelled =
    found.length > 0 ? { rows: [], lines: [] } : readLabelledRows(unfurnished);
  const rows = [...found, ...labelled.rows];
  const targets = rows.flatMap((row, at) => promisesOfRow(row, at + 1));
  addRepeated(targets, lines, flat.repeated);
  const taken = new Set([
    ...bordered.lines,
    ...flat.lines,
    ...labelled.lines,
    ...[...furniture].map((at) => at + 1),
  ]);
  const lists = readProposalLists(lines, taken);
  const hasTable = targets.length > 0;
  const promised = lists.filter(({ kind }) => kind === "targets" || !hasTable);
  const listed = promised.flatMap(promisesOfItem);
  for (const item of promised)
    for (const { line } of item.cell) taken.add(line);
  const actions = readActionLists(lines, taken).flatMap(promiseOfAction);
  return [...mergePromises(targets, listed), ...mergePromises(actions, [])];
}
