import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseTilePath } from "#app/domain/proof/tile";
import { OPEN_HEADERS } from "#app/server/open-data/api-answer.server";
import { plainText } from "#app/server/http/plain-text.server";
import { findTile } from "#db/queries/record/record-tiles";

/** A tile never changes: a longer record has more of them, and wider ones under other addresses. */
const FOREVER = "public, max-age=31536000, immutable";

/** `GET /registro/tile/…`: hashes or entries of the record by 256, as C2SP tlog-tiles lays them out. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const address = parseTilePath(params["*"] ?? "");
  const tile = address && (await findTile(context.db, address));
  if (tile === null) return plainText("no such tile\n", 404);
  return new Response(tile, {
    headers: {
      ...OPEN_HEADERS,
      "Content-Type": "application/octet-stream",
      "Cache-Control": FOREVER,
    },
  });
}
