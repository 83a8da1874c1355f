import { parseArgs } from "node:util";
import { StartError } from "#app/server/start-error.server";

/** A command line of one folder and some switches; throws a `StartError` with `usage` for any other. */
export function readFolder<Switch extends string>(
  args: readonly string[],
  switches: readonly Switch[],
  usage: string,
): { folder: string } & Record<Switch, boolean> {
  const [folder, surplus, given] = parsed(args, switches, usage);
  if (folder === undefined || folder === "" || surplus !== undefined) {
    throw new StartError(usage, 2);
  }
  const on = switches.map((name) => [name, given.has(name)] as const);
  return {
    folder,
    ...(Object.fromEntries(on) as Record<Switch, boolean>),
  };
}

function parsed(
  args: readonly string[],
  switches: readonly string[],
  usage: string,
): [string | undefined, string | undefined, Set<string>] {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        switches.map((name) => [name, { type: "boolean" as const }]),
      ),
      allowPositionals: true,
    });
    const [folder, surplus] = positionals;
    return [folder, surplus, new Set(Object.keys(values))];
  } catch {
    throw new StartError(usage, 2);
  }
}
