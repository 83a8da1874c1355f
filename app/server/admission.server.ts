import type { RouteHandler } from "./remix-handler.server";

/** How many pages are made at once, and how many forms are worked on: beyond that waiting would only grow. */
export interface AdmissionLimits {
  pages: number;
  forms: number;
}

/** A page takes some milliseconds: this many wait for each other well under a second. Forms wait longer rather than be lost. */
const LIMITS: AdmissionLimits = { pages: 32, forms: 128 };

/**
 * Lets so many requests at once through to the routes, and answers the others at once with a bare 503,
 * which becomes the page that asks to come back in a moment. What is turned away early costs next to
 * nothing, so that what is let in is still served in good time, whatever comes.
 */
export function admitting(
  handle: RouteHandler,
  limits: AdmissionLimits = LIMITS,
): RouteHandler {
  const underWay = { pages: 0, forms: 0 };
  return async (request, context) => {
    const kind = request.method === "POST" ? "forms" : "pages";
    if (underWay[kind] >= limits[kind]) {
      if (context !== undefined) context.unavailable = "busy";
      return new Response(null, { status: 503 });
    }
    underWay[kind] += 1;
    try {
      return await handle(request, context);
    } finally {
      underWay[kind] -= 1;
    }
  };
}
