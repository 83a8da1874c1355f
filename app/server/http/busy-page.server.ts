import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { unsentForm, type UnsentForm } from "#app/domain/form/unsent-form";
import { requestLanguage } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";

/** What the error page shows of a request that could not be served now. */
export interface UnavailableFacts {
  title?: string;
  detail?: string;
  /** What was sent, so that it can be sent again. */
  unsent: UnsentForm | null;
}

/**
 * Turns the failure of a page that could not be made, or of a form that could not be kept, into a 503:
 * the error page words it as "come back in a moment" instead of "something broke", and shows again
 * what was typed.
 */
export function busyErrors(
  page: Pick<EntryContext["staticHandlerContext"], "errors" | "statusCode">,
  request: Request,
  context: Pick<AppLoadContext, "unavailable" | "sent">,
): void {
  const data = factsOf(request, context);
  for (const routeId of Object.keys(page.errors ?? {})) {
    // The shape that Remix takes for a thrown response.
    page.errors = {
      ...page.errors,
      [routeId]: {
        status: 503,
        statusText: "Service Unavailable",
        data,
        internal: false,
      },
    };
  }
  page.statusCode = 503;
}

function factsOf(
  request: Request,
  { unavailable, sent = [] }: Pick<AppLoadContext, "unavailable" | "sent">,
): UnavailableFacts {
  const { pathname, search } = new URL(request.url);
  const unsent = unsentForm(`${pathname}${search}`, sent);
  if (unavailable !== "storage") return { unsent };
  const { problem } = wordsFor(requestLanguage(request));
  return {
    title: problem.notKeptTitle,
    detail: problem.notKept,
    unsent,
  };
}
