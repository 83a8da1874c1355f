import { parseArgs } from "node:util";
import { StartError } from "#app/server/start-error.server";
import { words } from "./words";

/** What stands on the command line of `npm run account`. */
export interface AccountOptions {
  action: string;
  demo: boolean;
  passwordStdin: boolean;
  values: Readonly<Record<string, string | undefined>>;
}

/** Reads the command line; throws a `StartError` of one line for what is no option. */
export function readOptions(args: readonly string[]): AccountOptions {
  const { values, positionals } = parsed(args);
  const [action, surplus] = positionals;
  if (surplus !== undefined) throw misuse(words.unknownOption(surplus));
  const { demo = false, "password-stdin": passwordStdin = false } = values;
  const { email, name, role, provinces } = values;
  return {
    action: action ?? "",
    demo,
    passwordStdin,
    values: { email, name, role, provinces },
  };
}

/** The value of an option that this action needs. */
export function need({ values }: AccountOptions, option: string): string {
  const value = values[option];
  if (value === undefined) throw misuse(words.missing(option));
  return value;
}

/** One line about a command line that cannot be followed, with how it should look. */
export function misuse(what: string): StartError {
  return new StartError(`${what} ${words.usage}`.trim(), 2);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        email: { type: "string" },
        name: { type: "string" },
        role: { type: "string" },
        provinces: { type: "string" },
        "password-stdin": { type: "boolean" },
        demo: { type: "boolean" },
      },
    });
  } catch (error) {
    const code =
      error instanceof TypeError && "code" in error ? error.code : "";
    if (!String(code).startsWith("ERR_PARSE_ARGS")) throw error;
    throw misuse(words.unknownOption(args.join(" ")));
  }
}
