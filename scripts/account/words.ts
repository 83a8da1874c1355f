import { accountCommand as en } from "#app/i18n/en/account-command";
import { accountCommand as es } from "#app/i18n/es/account-command";
import type { Language } from "#app/i18n/language";

/** What this command says in a language. */
export type AccountWords = typeof es;

/** What this command says. */
export function wordsOf(language: Language): AccountWords {
  return { es, en }[language];
}
