import { sha256Hex } from "#app/domain/proof/commitment";
import { isKnown } from "../open-data/api-answer.server";

/** What is sent to whoever does not have it yet. */
export interface TaggedBody {
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

/** The tag of an answer that is a function of this text and of nothing else. */
export function tagOf(source: string): string {
  return `"${sha256Hex(source).slice(0, 32)}"`;
}

/**
 * A public answer with a tag: 304 without a body where the reader has it already, else what `make`
 * gives. It is asked for only then.
 */
export async function taggedAnswer(
  request: Pick<Request, "headers">,
  tag: string,
  make: () => TaggedBody | Promise<TaggedBody>,
): Promise<Response> {
  const headers = new Headers({
    "Cache-Control": "public, max-age=0, must-revalidate",
    // Readers of feeds and pages that quote this site show what they fetched as their own.
    "Cross-Origin-Resource-Policy": "cross-origin",
    ETag: tag,
  });
  if (isKnown(request.headers, tag, null)) {
    return new Response(null, { status: 304, headers });
  }
  const { type, body } = await make();
  headers.set("Content-Type", type);
  return new Response(body, { status: 200, headers });
}
