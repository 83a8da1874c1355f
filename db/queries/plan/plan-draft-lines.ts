import type { Database } from "#db/client";
import { batches } from "../record/batches";

/** Lines of a document in one row. */
const CHUNK = 400;

/** A document as it was read, line by line, with the page of each line where it has pages. */
export interface DraftLines {
  lines: string[];
  pages: (number | null)[] | null;
}

/** Stores the lines of a draft's document, once. */
export async function insertDraftLines(
  trx: Database,
  draftId: string,
  { lines, pages }: DraftLines,
): Promise<void> {
  const rows = Array.from(
    { length: Math.ceil(lines.length / CHUNK) },
    (_, chunk) => {
      const [from, to] = [chunk * CHUNK, (chunk + 1) * CHUNK];
      return {
        draft_id: draftId,
        chunk,
        lines: JSON.stringify(lines.slice(from, to)),
        pages: pages && JSON.stringify(pages.slice(from, to)),
      };
    },
  );
  for (const batch of batches(rows))
    await trx.insertInto("plan_draft_lines").values(batch).execute();
}

/** The lines of a draft's document; none while it is being read. */
export async function listDraftLines(
  db: Database,
  draftId: string,
): Promise<DraftLines> {
  const rows = await db
    .selectFrom("plan_draft_lines")
    .select(["lines", "pages"])
    .where("draft_id", "=", draftId)
    .orderBy("chunk")
    .execute();
  const hasPages = rows.some(({ pages }) => pages !== null);
  return {
    lines: rows.flatMap(({ lines }) => JSON.parse(lines) as string[]),
    pages: hasPages
      ? rows.flatMap(({ pages }) => JSON.parse(pages ?? "[]") as number[])
      : null,
  };
}
