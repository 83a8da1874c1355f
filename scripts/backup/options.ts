import { parseArgs } from "node:util";
import { StartError } from "#app/server/start-error.server";

/** A command line of one folder, some switches and some options with a value; throws a `StartError` with `usage` for any other. */
export function readFolder<
  Switch extends string,
  Option extends string = never,
>(
  args: readonly string[],
  switches: readonly Switch[],
  usage: string,
  options: readonly Option[] = [],
): { folder: string } & Record<Switch, boolean> &
  Record<Option, string | undefined> {
  const { values, positionals } = parsed(args, switches, options, usage);
  const [folder, surplus] = positionals;
  if (folder === undefined || folder === "" || surplus !== undefined) {
    throw new StartError(usage, 2);
  }
  const on = switches.map((name) => [name, values[name] === true] as const);
  const given = options.map((name) => [name, values[name]] as const);
  return {
    folder,
    ...(Object.fromEntries(on) as Record<Switch, boolean>),
    ...(Object.fromEntries(given) as Record<Option, string | undefined>),
  };
}

function parsed(
  args: readonly string[],
  switches: readonly string[],
  options: readonly string[],
  usage: string,
): { values: Record<string, unknown>; positionals: string[] } {
  const kinds = new Map<string, { type: "boolean" | "string" }>();
  for (const name of switches) kinds.set(name, { type: "boolean" });
  for (const name of options) kinds.set(name, { type: "string" });
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(kinds),
      allowPositionals: true,
    });
  } catch {
    throw new StartError(usage, 2);
  }
}
