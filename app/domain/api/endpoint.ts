import type { z } from "zod";
import type { ApiParameter } from "./parameter";

/** Parameters of an answer by the field that they fill. */
export type ApiParameters = Record<string, ApiParameter<unknown>>;

/** One address of the API: what it takes, what it answers, and how it may refuse. */
export interface ApiEndpoint<
  S extends ApiParameters = ApiParameters,
  R extends z.ZodType = z.ZodType,
> {
  /** Below `/api/v1`, with parts in braces: `/targets/{code}`. */
  path: string;
  summary: string;
  parameters: S;
  response: R;
  /** Refusals beside a malformed parameter (400). */
  problems: readonly (404 | 409)[];
}

/** Keeps the types of an endpoint as it is written down. */
export function endpoint<S extends ApiParameters, R extends z.ZodType>(
  it: ApiEndpoint<S, R>,
): ApiEndpoint<S, R> {
  return it;
}
