import { backup as en } from "#app/i18n/en/backup";
import { backup as es } from "#app/i18n/es/backup";
import { formatNumber } from "#app/i18n/format";
import { terminalLanguage } from "#app/server/start-error.server";

/** What a run of one of these commands takes from its surroundings. */
export interface BackupRun {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  now: Date;
}

export type BackupWords = typeof es;

/** What these commands say in the language of a terminal, and how they write numbers. */
export function wordsOf(env: BackupRun["env"]) {
  const language = terminalLanguage(env);
  const words: BackupWords = { es, en }[language];
  const count = (value: number) => formatNumber(value, language);
  return { language, words, count };
}
