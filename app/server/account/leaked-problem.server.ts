import type { FormProblem } from "#app/components/form/error-summary";
import type { Language } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import type { Settings } from "../http/env.server";
import { isLeakedPassword } from "./leaked-passwords.server";

/** What the operator's list of leaked passwords has against one that somebody chooses; null for nothing. */
export async function leakedProblem(
  { settings }: { settings: Pick<Settings, "leakedPasswordsFile"> },
  { language }: { language: Language },
  { password }: { password: string },
): Promise<FormProblem | null> {
  const { leakedPasswordsFile: file } = settings;
  if (file === null || !(await isLeakedPassword(file, password))) return null;
  const message = wordsFor(language).validation.password_leaked;
  return { field: "password", message };
}
