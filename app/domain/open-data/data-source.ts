import type { OpenTable, RowOf } from "./table";
import type { OpenTableName } from "./tables";

/** Why a folder is not what `/datos` exports. */
export type FolderProblem =
  | { reason: "package_missing" | "package_malformed" }
  | { reason: "table_unknown" | "table_missing"; file: string }
  | { reason: "file_missing" | "checksum_differs"; file: string }
  | {
      reason: "columns_unknown" | "columns_missing";
      file: string;
      columns: readonly string[];
    };

/** What keeps rows from being brought in; `row` counts from 1, the line of names left out. */
export type ImportProblem =
  | { reason: "row_malformed"; file: string; row: number; column: string }
  | { reason: "rows_missing"; file: string }
  | { reason: "row_out_of_place"; file: string; key: string }
  | { reason: "row_contradicts"; file: string; key: string };

/** Thrown while rows are read, so that the transaction around them is undone. */
export class ImportFault extends Error {
  override readonly name = "ImportFault";

  constructor(readonly problem: ImportProblem) {
    super(`${problem.reason} in ${problem.file}`);
  }
}

/** What another copy of this site had published, its files whole and their hashes checked. */
export interface DataSource {
  /** How far the other copy's record went. */
  record: { size: number; root: string };
  /** SHA-256 of the descriptor. */
  package: string;
  files: readonly { name: OpenTableName; sha256: string; rows: number }[];
  /** The rows of a table from the first on, each time anew; throws {@link ImportFault}. */
  rows<T extends OpenTable<OpenTableName>>(table: T): AsyncIterable<RowOf<T>>;
}

/** The fault of a row that belongs to nothing that was read before it, or stands out of order. */
export function outOfPlace(file: string, key: string): ImportFault {
  return new ImportFault({ reason: "row_out_of_place", file, key });
}

/** Throws where rows were left that no other table's row asked for. */
export async function mustBeTaken(
  file: string,
  rows: { left(): Promise<string | null> },
): Promise<void> {
  const key = await rows.left();
  if (key !== null) throw outOfPlace(file, key);
}
