import type { Passage } from "#app/domain/plan/target";
import { formatNumber } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";
import { usePage } from "../layout/page";

/** Where a passage stands: `Plan de gobierno, Resumen, línea 75`. */
export function placeInWords(
  passage: Passage,
  words: Words,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  const { firstLine, lastLine, page, section } = passage;
  const place =
    firstLine !== null && lastLine !== null
      ? words.target.lines(number(firstLine), number(lastLine))
      : page !== null
        ? words.target.page(number(page))
        : "";
  return words.target.place(words.target.section(section), place);
}

/** The plan's own words, as a quotation with its place. */
export function Quotation(props: {
  text: string;
  passage: Passage | null;
  hero?: boolean;
}) {
  const { words, language } = usePage();
  return (
    <blockquote
      className={props.hero === true ? "quotation hero" : "quotation"}
    >
      <span lang="es">«{props.text}»</span>
      {props.passage === null ? null : (
        <footer>{placeInWords(props.passage, words, language)}</footer>
      )}
    </blockquote>
  );
}
