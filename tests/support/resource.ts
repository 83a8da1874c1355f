import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Database } from "#db/client";
import { API_NOW } from "./api";

/** Where the site of these tests stands. */
export const RESOURCE_ORIGIN = "https://lo.example";

type Loader = (args: LoaderFunctionArgs) => Response | Promise<Response>;

/** What a request of a test carries beside its address. */
export interface ResourceRequest {
  params?: Record<string, string>;
  headers?: Record<string, string>;
  now?: Date;
  demo?: boolean;
}

/** Asks the loader of an address that is no page, as the server would: `askResource(db, loader, "/feed.atom")`. */
export async function askResource(
  db: Database,
  loader: Loader,
  path: string,
  {
    params = {},
    headers = {},
    now = API_NOW,
    demo = false,
  }: ResourceRequest = {},
): Promise<Response> {
  const origin = new URL(RESOURCE_ORIGIN);
  const context = { db, now: () => now, settings: { origin, demo } };
  return await loader({
    request: new Request(RESOURCE_ORIGIN + path, { headers }),
    params,
    context: context as unknown as LoaderFunctionArgs["context"],
  });
}
