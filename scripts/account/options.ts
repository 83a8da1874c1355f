import { parseArgs } from "node:util";
import type { Language } from "#app/i18n/language";
import { StartError } from "#app/server/start-error.server";
import { wordsOf, type AccountWords } from "./words";

/** What a run of `npm run account` takes from its surroundings. */
export interface AccountRun {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Reads the password that is piped in. */
  readPassword(): Promise<string>;
  now: Date;
}

/** What stands on the command line of `npm run account`, and the language to answer in. */
export interface AccountOptions {
  action: string;
  demo: boolean;
  passwordStdin: boolean;
  values: Readonly<Record<string, string | undefined>>;
  language: Language;
  words: AccountWords;
}

/** Reads the command line; throws a `StartError` of one line for what is no option. */
export function readOptions(
  args: readonly string[],
  language: Language,
): AccountOptions {
  const words = wordsOf(language);
  const { values, positionals } = parsed(args, words);
  const [action = "", surplus] = positionals;
  if (surplus !== undefined) throw misuse(words, surplus);
  const { demo = false, "password-stdin": passwordStdin = false } = values;
  const { email, name, role, provinces } = values;
  const given = { email, name, role, provinces };
  return { action, demo, passwordStdin, values: given, language, words };
}

/** The value of an option that this action needs. */
export function need(
  { values, words }: AccountOptions,
  option: string,
): string {
  const value = values[option];
  if (value === undefined) throw new StartError(words.missing(option), 2);
  return value;
}

/** One line about a command line that cannot be followed, with how it should look. */
export function misuse(words: AccountWords, what: string): StartError {
  const unknown = what === "" ? "" : `${words.unknownOption(what)} `;
  return new StartError(`${unknown}${words.usage}`, 2);
}

function parsed(args: readonly string[], words: AccountWords) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    email: text,
    name: text,
    role: text,
    provinces: text,
    "password-stdin": flag,
    demo: flag,
  };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (!String(code).startsWith("ERR_PARSE_ARGS")) throw error;
    throw misuse(words, args.join(" "));
  }
}
