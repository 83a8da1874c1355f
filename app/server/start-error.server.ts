import type { Language } from "#app/i18n/language";
import { terminal as en } from "#app/i18n/en/terminal";
import { terminal as es } from "#app/i18n/es/terminal";
import { DatabaseError } from "#db/dialects/database-error";
import { MigrationError } from "#db/migrate";
import { SettingsError } from "./http/env.server";
import { ListenError } from "./listen.server";
import { SecretsError } from "./http/secrets.server";

export type TerminalWords = typeof es;

/** Something the operator can put right: one line that says what, and the exit code. */
export class StartError extends Error {
  override readonly name = "StartError";

  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

/** The language of a terminal: English where `LANG` says so, else Spanish. */
export function terminalLanguage(
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^en(?:[_.@-]|$)/i.test(locale) ? "en" : "es";
}

/** What commands print, in the language of the terminal. */
export function terminalWords(
  env: Readonly<Record<string, string | undefined>>,
): TerminalWords {
  return { es, en }[terminalLanguage(env)];
}

/** Puts a failure into words for the operator; what nobody foresaw is thrown on as it is. */
export function explained(error: unknown, words: TerminalWords): unknown {
  if (error instanceof SettingsError) {
    return new StartError(words.setting(error.setting, error.accepted), 2);
  }
  const line = explanation(error, words);
  return line === null ? error : new StartError(line, 1);
}

function explanation(error: unknown, words: TerminalWords): string | null {
  if (error instanceof ListenError) return listenLine(error, words);
  if (error instanceof SecretsError) return secretsLine(error, words);
  if (error instanceof MigrationError)
    return words.migrationFailed(error.message);
  if (error instanceof DatabaseError)
    return words.databaseFailed(error.message);
  return folderLine(error, words);
}

function listenLine({ code, port }: ListenError, words: TerminalWords): string {
  if (code === "EADDRINUSE") return words.portTaken(port);
  return code === "EACCES" ? words.portForbidden(port) : words.hostUnknown;
}

function secretsLine(
  { reason, file }: SecretsError,
  words: TerminalWords,
): string {
  if (reason === "unreadable") return words.secretsUnreadable(file);
  return reason === "demo_folder"
    ? words.demoDataFolder(file)
    : words.realDataFolder(file);
}

function folderLine(error: unknown, words: TerminalWords): string | null {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const isFolder = ["EACCES", "EROFS", "ENOSPC", "ENOTDIR", "EEXIST", "EPERM"];
  if (code === undefined || path === undefined || !isFolder.includes(code)) {
    return null;
  }
  return words.folderFailed(path, code);
}
