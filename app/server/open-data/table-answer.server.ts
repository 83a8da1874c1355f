import { limaDay } from "#app/domain/text/calendar";
import { sha256Hex } from "#app/domain/proof/commitment";
import { tableSchema } from "#app/domain/open-data/table";
import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import type { Clocks } from "#app/domain/status/status-reading";
import { findRecordHead } from "#db/queries/record/record";
import { isKnown, OPEN_HEADERS } from "./api-answer.server";
import { lastChange } from "./api.server";
import type { AppContext } from "../context.server";
import { exportTable } from "./export.server";

/** A new form of the same rows makes new files: whoever has the old ones asks again. */
const FORM = sha256Hex(
  JSON.stringify(OPEN_TABLES.map((table) => tableSchema(table, () => ""))),
);

/**
 * A table as a download: CSV that is written as it is read. Its validators follow from the record and
 * the clocks, so that whoever has it already is told so before anything is read.
 */
export async function tableAnswer(
  request: Pick<Request, "headers">,
  context: Pick<AppContext, "db" | "settings" | "now">,
  { table, clocks }: { table: OpenTableName; clocks: Clocks },
): Promise<Response> {
  const { db } = context;
  const { origin } = context.settings.origin;
  const { root } = await findRecordHead(db);
  const state = [FORM, table, root, clocks.asOf, clocks.knownOn, origin];
  const changed = await lastChange(db, limaDay(context.now()));
  const tag = `"${sha256Hex(state.join(" ")).slice(0, 32)}"`;
  const modified = new Date(changed).toUTCString();
  const headers = new Headers({
    ...OPEN_HEADERS,
    "Cache-Control": "public, max-age=0, must-revalidate",
    ETag: tag,
    "Last-Modified": modified,
  });
  if (isKnown(request.headers, tag, modified)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Type", "text/csv; charset=utf-8; header=present");
  headers.set("Content-Disposition", `attachment; filename="${table}.csv"`);
  const body = exportTable({ db, origin, clocks }, table);
  return new Response(body, { headers });
}
