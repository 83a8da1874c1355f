import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Database } from "#db/client";

/** When a test of the API takes place: noon in Lima on 2026-11-21. */
export const API_NOW = new Date("2026-11-21T17:00:00.000Z");

type Loader = (args: LoaderFunctionArgs) => Response | Promise<Response>;

/** What a question of a test carries beside its address. */
export interface Asked {
  params?: Record<string, string>;
  headers?: Record<string, string>;
  now?: Date;
}

/** Asks a loader as the server would: `ask(db, loader, "/targets?page=2")`. */
export async function askApi(
  db: Database,
  loader: Loader,
  path: string,
  { params = {}, headers = {}, now = API_NOW }: Asked = {},
): Promise<Response> {
  const origin = new URL("https://lo.example");
  const context = { db, now: () => now, settings: { origin } };
  const request = new Request(`${origin.origin}/api/v1${path}`, { headers });
  return await loader({
    request,
    params,
    context: context as unknown as LoaderFunctionArgs["context"],
  });
}
