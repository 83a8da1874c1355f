import type { PictureFacts } from "#app/components/picture/picture-frame";
import { requestLanguage } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import type { AppContext } from "./context.server";

/** What every picture is drawn with, from the address that asks for it. */
export function pictureFacts(
  request: Pick<Request, "url">,
  { settings }: Pick<AppContext, "settings">,
  asOf: string,
): PictureFacts {
  const language = requestLanguage(request);
  return {
    words: wordsFor(language),
    language,
    asOf,
    demo: settings.demo,
    host: settings.origin.host,
  };
}
