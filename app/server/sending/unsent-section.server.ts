import { typedTexts, type UnsentForm } from "#app/domain/form/unsent-form";
import { escapedXml } from "#app/domain/text/xml";
import { problem as en } from "#app/i18n/en/problem";
import { problem as es } from "#app/i18n/es/problem";
import type { Language } from "#app/i18n/language";

const WORDS: Record<Language, typeof es> = { es, en };

/**
 * What somebody sent and nobody could take, as the part of a page that is made without the site's
 * framework: their words to be read, and a button that sends the form again as it was.
 */
export function unsentSection(unsent: UnsentForm, language: Language): string {
  const words = WORDS[language];
  const texts = typedTexts(unsent)
    .map((text) => `<blockquote>${escapedXml(text)}</blockquote>`)
    .join("");
  const fields = unsent.fields
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${escapedXml(name)}" value="${escapedXml(value)}">`,
    )
    .join("");
  return (
    `<section><h2>${words.unsentTitle}</h2><p>${words.unsent}</p>${texts}` +
    `<form method="post" action="${escapedXml(unsent.path)}">${fields}` +
    `<button>${words.sendAgain}</button></form></section>`
  );
}
