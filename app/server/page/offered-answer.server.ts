import type { Response as ExpressResponse } from "express";
import type { RenderedPage } from "./render-page.server";

const OFFERED = Symbol("rendered page");

type WithOffer = ExpressResponse & { [OFFERED]?: RenderedPage };

/** Leaves with a response what was rendered for everybody and is not kept, so that it is not rendered again. */
export function offerRendered(
  response: ExpressResponse,
  page: RenderedPage,
): void {
  // A cookie is for one person, and nobody knows whether it is this one.
  if (page.headers.has("Set-Cookie")) return;
  (response as WithOffer)[OFFERED] = page;
}

/** What was left with a response, as the routes would have answered; null where nothing was. */
export function offeredAnswer(
  response: ExpressResponse,
): { answer: Response; isBusy: boolean } | null {
  const page = (response as WithOffer)[OFFERED];
  if (page === undefined) return null;
  const { status, headers, body, isBusy } = page;
  const hasBody = status !== 204 && status !== 304;
  return {
    answer: new Response(hasBody ? body : null, { status, headers }),
    isBusy,
  };
}
