/** Never in user text: controls, halves of pairs, private use, noncharacters, other line ends, tags. */
const FORBIDDEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\u{E0000}-\u{E0FFF}]/u;

/** Characters that take no ink though they count as letters, signs or marks. */
const INKLESS = /[\u115F\u1160\u2800\u3164\uFFA0\uFFFC\u{1D159}]/gu;

const INK = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Format characters nobody sees, above all those that turn the direction of what follows; but for the
 * soft hyphen (harmless, and pasted with every PDF) and the joiners.
 */
const INVISIBLE = /[^\P{Cf}\u00AD\u200C\u200D]/u;

/** A joiner where it means nothing: not inside an emoji, not after a letter of a script that joins. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Devanagari}])[\u200C\u200D]/u;

/** More marks on one base than any language writes. */
const PILED_MARKS = /\p{M}{5}/u;

/** Says whether a reader would see nothing: spaces, zero-width characters, fillers, marks without a base. */
export function looksBlank(text: string): boolean {
  return !INK.test(text.replace(INKLESS, ""));
}

/**
 * Why a text cannot be shown to people, or null: characters that are forbidden come first, then a
 * text that looks blank, then characters that cannot be seen and marks piled higher than four.
 * Line ends (`\n`) pass where `lines` is true. Takes time linear in the text's length.
 */
export function textFault(
  text: string,
  lines: boolean,
): "blank" | "characters_not_allowed" | null {
  if (FORBIDDEN.test(lines ? text.replaceAll("\n", " ") : text)) {
    return "characters_not_allowed";
  }
  if (looksBlank(text)) return "blank";
  const deceives =
    INVISIBLE.test(text) ||
    STRAY_JOINER.test(text) ||
    PILED_MARKS.test(text.replaceAll("\u00AD", ""));
  return deceives ? "characters_not_allowed" : null;
}
