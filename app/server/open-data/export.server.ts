import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import { csvHead } from "../http/csv.server";
import {
  exportedLines,
  type ExportScope,
  type Lines,
  type Wanted,
} from "./exported-tables.server";
import { Turnstile } from "../http/turnstile.server";

/** Files that may be on their way at once; one costs a piece of text of a few hundred rows. */
const MOST_AT_ONCE = 50;

/** Pieces are read and written one at a time, in turn, however many files are on their way. */
const turnstile = new Turnstile({ atOnce: 1, waiting: 2 * MOST_AT_ONCE });

let onTheirWay = 0;

/** The lines of some tables, each piece when it is its turn, so that no export keeps others waiting. */
export async function* linesInTurn(
  scope: ExportScope,
  wanted: Wanted,
): AsyncGenerator<Lines[], void> {
  const lines = exportedLines(scope, wanted);
  try {
    for (;;) {
      const next = await turnstile.pass(() => lines.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await lines.return();
  }
}

/** A table's file, piece by piece; nothing is read until somebody takes the first. */
async function* pieces(
  scope: ExportScope,
  name: OpenTableName,
): AsyncGenerator<string, void> {
  const table = OPEN_TABLES.find((it) => it.name === name);
  if (table === undefined) throw new RangeError(`no table ${name}`);
  onTheirWay += 1;
  try {
    yield csvHead(table);
    for await (const batch of linesInTurn(scope, new Set([name]))) {
      for (const { text } of batch) yield text;
    }
  } finally {
    onTheirWay -= 1;
  }
}

/**
 * A table's file as a stream that reads on as its reader does, and stops where the reader leaves.
 * Throws a 503 response where too many are on their way.
 */
export function exportTable(
  scope: ExportScope,
  name: OpenTableName,
): ReadableStream<Uint8Array> {
  if (onTheirWay >= MOST_AT_ONCE) {
    throw new Response(null, { status: 503, headers: { "Retry-After": "30" } });
  }
  const text = pieces(scope, name);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await text.next();
        if (next.done === true) return controller.close();
        controller.enqueue(encoder.encode(next.value));
      },
      async cancel() {
        await text.return();
      },
    },
    { highWaterMark: 0 },
  );
}
