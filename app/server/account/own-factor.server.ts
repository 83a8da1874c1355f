import { redirect } from "@remix-run/node";
import {
  findFactors,
  hasFactor,
  type FactorFacts,
} from "#db/queries/account/second-factors";
import type { AppContext } from "../context.server";
import { checkPath, localPath } from "../http/local-path.server";
import type { SignedIn } from "./session.server";

/**
 * The second factors of somebody who wants to see or change them. Whoever has one shows it first:
 * throws a redirect to where they do, which leads back, or on to where they were going.
 */
export async function requireOwnFactor(
  request: Request,
  { db }: AppContext,
  { actor, factorAt }: SignedIn,
): Promise<FactorFacts> {
  const factors = await findFactors(db, actor.id);
  if (!hasFactor(factors) || factorAt !== null) return factors;
  const own = new URL(request.url);
  const next = localPath(own.searchParams.get("next"), "");
  const url = next === "" ? own : new URL(next, own);
  throw redirect(checkPath({ url: url.href }), 303);
}
