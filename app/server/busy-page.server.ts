import type { EntryContext } from "@remix-run/node";

/**
 * Turns the failure of a page whose database had no turn to give into a 503, which the
 * error page words as "come back in a moment" instead of "something broke".
 */
export function busyErrors(
  page: Pick<EntryContext["staticHandlerContext"], "errors" | "statusCode">,
): void {
  for (const routeId of Object.keys(page.errors ?? {})) {
    // The shape that Remix takes for a thrown response.
    page.errors = {
      ...page.errors,
      [routeId]: {
        status: 503,
        statusText: "Service Unavailable",
        data: null,
        internal: false,
      },
    };
  }
  page.statusCode = 503;
}
