import type { RouteConfigEntry } from "@remix-run/route-config";
import routeConfig from "#app/routes";

/** Every address of `routes.ts` with the file that answers it. */
export const ROUTES: readonly RouteConfigEntry[] = routeConfig;

/** The path of a route as a browser would write it: `/metas/:code`. */
export function pathOf({ path = "" }: Pick<RouteConfigEntry, "path">): string {
  return `/${path}`;
}
