import type { ServerBuild } from "@remix-run/node";

type Route = NonNullable<ServerBuild["routes"][string]>;

/** A module with routes and how they are told of, as the compiler puts them into a build. */
interface BuildParts {
  routes: readonly Route[];
  entry: ServerBuild["entry"]["module"];
}

/** A build as the production server gets it, from modules that nobody compiled. */
export function serverBuild({ routes, entry }: BuildParts): ServerBuild {
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

/** What the browser would be told of a route, if there were script in the browser. */
function assetOf(route: Route) {
  const flags = { hasAction: true, hasLoader: true, hasErrorBoundary: true };
  const client = { hasClientAction: false, hasClientLoader: false };
  // A manifest names files for the browser where the server has modules.
  return { ...route, module: "", ...flags, ...client };
}
