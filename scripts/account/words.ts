import { accountCommand as en } from "#app/i18n/en/account-command";
import { accountCommand as es } from "#app/i18n/es/account-command";
import { terminalLanguage } from "#app/server/start-error.server";

/** The language of the terminal that this command runs in. */
export const language = terminalLanguage(process.env);

/** What this command says, in that language. */
export const words = { es, en }[language];
