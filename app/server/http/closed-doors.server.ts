import type { RequestListener } from "node:http";
import type { Settings } from "./env.server";
import { listen, stopListening } from "../listen.server";
import { refusalAnswer } from "./refusal.server";

/** Tells everybody to come back in a moment. */
export function comeBackLater(
  ...[request, response]: Parameters<RequestListener>
): void {
  const { status, headers, body } = refusalAnswer("busy", request.url ?? "/");
  response.writeHead(status, { ...headers, "Retry-After": "2" }).end(body);
}

/**
 * Takes the site's port, so that it neither runs nor starts meanwhile, and tells readers to come back
 * later. Throws `ListenError` where the site is open. Gives what lets the port go.
 */
export async function closeDoors(
  settings: Pick<Settings, "host" | "port">,
): Promise<() => Promise<void>> {
  const server = await listen(comeBackLater, settings);
  return () => stopListening(server);
}
