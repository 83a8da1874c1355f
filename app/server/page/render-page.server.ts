import type { AppLoadContext, RequestHandler } from "@remix-run/node";
import type { AppParts } from "../context.server";

/** What the routes answered to somebody who is nobody. */
export interface RenderedPage {
  status: number;
  headers: Headers;
  body: Buffer<ArrayBuffer>;
  /** The database had no turn to give. */
  isBusy: boolean;
}

/** Renders the answer at an address of the site; the log knows the rendering by `requestId`. */
export type PageRenderer = (
  path: string,
  requestId: string,
) => Promise<RenderedPage>;

/**
 * Renders for everybody: the routes see the address and nothing of whoever asked, neither cookies nor
 * languages nor the copy that their browser has.
 */
export function pageRenderer(
  handle: RequestHandler,
  parts: AppParts,
): PageRenderer {
  const { origin } = parts.settings;
  return async (path, requestId) => {
    const context: AppLoadContext = { ...parts, requestId, clientAddress: "" };
    const request = new Request(`${origin.origin}${path}`, {
      headers: { Host: origin.host },
    });
    const { status, headers, body } = await rendered(handle, request, context);
    return { status, headers, body, isBusy: context.unavailable !== undefined };
  };
}

async function rendered(
  handle: RequestHandler,
  request: Request,
  context: AppLoadContext,
) {
  const answer = await handle(request, context);
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, body };
}
