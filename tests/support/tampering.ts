import type { RecordProblem } from "#app/domain/record/record-fault";
import type { Database } from "#db/client";
import type { RecordStory } from "./record-story";

/** One way to bend a database behind the site's back, and what the check must then name. */
export interface Tampering {
  name: string;
  bend(db: Database, story: RecordStory): Promise<unknown>;
  /** A position of the record; or a table, and the key of the row where it can be known beforehand. */
  names: number | { table: string; key?: string };
  problem: RecordProblem;
}
