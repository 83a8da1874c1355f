import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import * as entry from "#app/entry.server";
import * as root from "#app/root";
import { ROUTES } from "./route-table";

type RouteModule = NonNullable<ServerBuild["routes"][string]>["module"];

/** Every route module, read when it is asked for. */
const MODULES = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}");

/** The whole site as the build puts it together, without building. */
export async function routeBuild(): Promise<ServerBuild> {
  const pages = await Promise.all(ROUTES.map(routeOf));
  const routes = [
    { id: "root", path: "", module: root as RouteModule },
    ...pages,
  ];
  return {
    mode: "production",
    isSpaMode: false,
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    assets: {
      entry: { module: "", imports: [] },
      routes: Object.fromEntries(routes.map((it) => [it.id, assetOf(it)])),
      url: "",
      version: "",
    },
    routes: Object.fromEntries(routes.map((it) => [it.id, it])),
    entry: { module: entry },
  };
}

async function routeOf({ file, path = "", index, id }: RouteConfigEntry) {
  const read = MODULES[`../../app/${file}`];
  if (read === undefined) throw new RangeError(`no file ${file}`);
  return {
    id: id ?? file,
    path,
    parentId: "root",
    module: await read(),
    ...(index === true ? { index } : {}),
  };
}

/** What the browser would be told of a route, if there were script in the browser. */
function assetOf(route: ServerBuild["routes"][string] & object) {
  const flags = { hasAction: true, hasLoader: true, hasErrorBoundary: true };
  const client = { hasClientAction: false, hasClientLoader: false };
  // A manifest names files for the browser where the server has modules.
  return { ...route, module: "", ...flags, ...client };
}
