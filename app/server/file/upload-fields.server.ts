import { MAX_EVIDENCE } from "#app/domain/evidence/evidence";
import { EVIDENCE_TITLE_LENGTH } from "#app/domain/evidence/evidence-input";
import { countGraphemes } from "#app/domain/text/grapheme";
import type { FileProblem } from "#app/domain/evidence/evidence-file";
import { parseFieldName } from "../form/field-name.server";
import type { FormFields } from "../form/form.server";
import type { SortedFile } from "./received-files.server";

/** The field that takes several files at once; each becomes a row of its own. */
const SEVERAL = "files";

/** Asks to cover parts of those first. */
const COVER_SEVERAL = "filesCover";

/** A file that was not taken, by the field it came in. */
export interface RefusedFile {
  field: string;
  name: string;
  problem: FileProblem;
}

type Row = Map<string, string>;

/** A form with its files in their rows. */
interface PlacedFiles {
  fields: FormFields;
  refused: RefusedFile[];
  /** The files, by their ids, whose sender wants to cover parts of them before they are sent. */
  covers: string[];
}

/**
 * Puts the files of a form into its rows of evidence: one that came in a row replaces what was there,
 * those of `files` fill the rows that nobody wrote in, titled by their names. `evidence[0].drop` takes
 * a file out of its row again; `evidence[0].cover` asks to cover parts of it first.
 */
export function withFiles(
  fields: FormFields,
  files: readonly SortedFile[],
  nameless: string,
): PlacedFiles {
  const { rows, others } = rowsOf(fields);
  const wishes: Row[] = [];
  for (const row of rows.values()) {
    if (row.get("drop") === "on") row.delete("received");
    row.delete("drop");
    if (row.get("cover") === "on") wishes.push(row);
    row.delete("cover");
  }
  const coversSeveral = others.some(
    ([name, value]) => name === COVER_SEVERAL && value === "on",
  );
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const { field, name } = file;
    if ("problem" in file) {
      refused.push({ field, name, problem: file.problem });
      continue;
    }
    const isSeveral = field === SEVERAL;
    const number = isSeveral ? freeRow(rows) : rowNumber(field);
    if (number === null) {
      refused.push({ field, name, problem: "too_many" });
      continue;
    }
    const row = rows.get(number) ?? new Map<string, string>();
    rows.set(number, row);
    row.set("received", file.id);
    if (isSeveral && coversSeveral && file.kind === "image") wishes.push(row);
    if ((row.get("title") ?? "").trim() === "") {
      const isName = countGraphemes(name) >= EVIDENCE_TITLE_LENGTH.least;
      row.set("title", isName ? name : nameless);
    }
    if (isSeveral || !row.has("kind")) {
      row.set("kind", file.kind === "image" ? "photo" : "document");
    }
  }
  const covers = wishes
    .map((row) => row.get("received") ?? "")
    .filter((id) => id !== "");
  return { fields: [...others, ...fieldsOf(rows)], refused, covers };
}

function rowsOf(fields: FormFields) {
  const rows = new Map<number, Row>();
  const others: (readonly [string, string])[] = [];
  for (const pair of fields) {
    const [name, value] = pair;
    const parsed = parseFieldName(name);
    const isRow = parsed?.kind === "row" && parsed.field === "evidence";
    if (!isRow) {
      if (name !== SEVERAL) others.push(pair);
      continue;
    }
    const row = rows.get(parsed.row) ?? new Map<string, string>();
    rows.set(parsed.row, row);
    // A field that comes twice is refused where fields become an object.
    if (row.has(parsed.part)) others.push(pair);
    row.set(parsed.part, value);
  }
  return { rows, others };
}

function fieldsOf(rows: ReadonlyMap<number, Row>): FormFields {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, row]) =>
      [...row].map(
        ([part, value]) => [`evidence[${number}].${part}`, value] as const,
      ),
    );
}

const WRITTEN = ["title", "url", "date", "place", "received", "recordNumber"];

function freeRow(rows: ReadonlyMap<number, Row>): number | null {
  for (let number = 0; number < MAX_EVIDENCE; number += 1) {
    const row = rows.get(number);
    const isFree = WRITTEN.every(
      (part) => (row?.get(part) ?? "").trim() === "",
    );
    if (isFree) return number;
  }
  return null;
}

function rowNumber(field: string): number | null {
  const parsed = parseFieldName(field);
  const isFile =
    parsed?.kind === "row" &&
    parsed.field === "evidence" &&
    parsed.part === "file" &&
    parsed.row < MAX_EVIDENCE;
  return isFile ? parsed.row : null;
}

/** The HTTP status that says why files were not taken; null where all were. */
export function fileStatus(refused: readonly RefusedFile[]): number | null {
  const [first] = refused;
  switch (first?.problem) {
    case undefined:
      return null;
    case "too_large":
      return 413;
    case "wrong_type":
      return 415;
    case "quota":
    case "busy":
      return 429;
    case "unchecked":
    case "no_room":
      return 503;
    default:
      return 422;
  }
}
