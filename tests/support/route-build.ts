import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import * as entry from "#app/entry.server";
import * as root from "#app/root";
import { serverBuild } from "./server-build";
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
  return serverBuild({ routes, entry });
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
