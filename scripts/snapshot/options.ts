import { parseArgs } from "node:util";
import { snapshot as en } from "#app/i18n/en/snapshot";
import { snapshot as es } from "#app/i18n/es/snapshot";
import { StartError, terminalLanguage } from "#app/server/start-error.server";

/** What this command and the pages that it writes say, by language. */
export const SNAPSHOT_WORDS = { es, en };

export type SnapshotWords = typeof es;

/** What stands on the command line of `npm run snapshot`, and the words to answer in. */
export interface SnapshotOptions {
  folder: string;
  demo: boolean;
  words: SnapshotWords;
}

/** Reads the command line; throws a `StartError` of one line for what it cannot follow. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): SnapshotOptions {
  const words = SNAPSHOT_WORDS[terminalLanguage(env)];
  const { values, positionals } = parsed(args, words);
  const [folder, surplus] = positionals;
  if (folder === undefined || folder === "" || surplus !== undefined) {
    throw new StartError(words.usage, 2);
  }
  return { folder, demo: values.demo ?? false, words };
}

function parsed(args: readonly string[], words: SnapshotWords) {
  try {
    return parseArgs({
      args: [...args],
      options: { demo: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch {
    throw new StartError(words.usage, 2);
  }
}
