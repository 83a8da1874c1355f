/**
 * What a migration may ask for. Each step is one statement or a few, written
 * once and turned into the engine's own words behind the dialect.
 */
export interface MigrationSteps {
  /**
   * Creates a table from column definitions in the lowest-common types `text`,
   * `integer` and `real`, which stand in lower case right after a column name.
   */
  createTable(name: string, columns: string): Promise<void>;
  /** Creates an index; `on` is the table and its columns: `"updates (state, changed_at)"`. */
  createIndex(name: string, on: string): Promise<void>;
  /** Like {@link MigrationSteps.createIndex}, and no two rows may share the columns. */
  createUniqueIndex(name: string, on: string): Promise<void>;
  /** From here on the table takes new rows only: changing or deleting one is an error. */
  appendOnly(table: string): Promise<void>;
  /** Runs SQL that means the same on every engine. */
  run(sql: string): Promise<void>;
}

/** One step of the schema's history; it is applied whole or not at all, and once. */
export interface Migration {
  /** Unique, and never changed once published: `"0003-updates"`. */
  name: string;
  up(m: MigrationSteps): Promise<void>;
}
