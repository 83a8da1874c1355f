import type { PictureFacts } from "#app/components/picture/picture-frame";
import { limaDay } from "#app/domain/text/calendar";
import type { Clocks } from "#app/domain/status/status-reading";
import { requestLanguage } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import type { AppContext } from "../context.server";

/** What every picture is drawn with, from the address that asks for it. */
export function pictureFacts(
  request: Pick<Request, "url">,
  { settings, now }: Pick<AppContext, "settings" | "now">,
  { asOf, knownOn }: Clocks,
): PictureFacts {
  const language = requestLanguage(request);
  return {
    words: wordsFor(language),
    language,
    asOf,
    knownOn: knownOn < limaDay(now()) ? knownOn : null,
    demo: settings.demo,
    host: settings.origin.host,
  };
}
