import { hasBullet, withoutBullet } from "./clean-line";
import { countTrouble, keyWords, opensAct } from "./openers";

/** A line of a table whose borders are lost, with what can be seen of it. */
export interface FlatLine {
  line: number;
  text: string;
  /** Empty lines before it, since the line before it in the table. */
  gap: number;
  /** Whether only spaces, not nothing, stand between it and the line before. */
  softGap: boolean;
  /** Whether a page may begin here: its first line is indented and touches the one before. */
  opensPage: boolean;
  bullet: boolean;
  small: boolean;
  act: boolean;
  year: boolean;
  trouble: number;
  troubleFirst: boolean;
  number: boolean;
  ends: boolean;
  hangs: boolean;
  words: number;
}

const HANGS =
  /(?:,|\b(?:de|del|la|el|los|las|y|e|o|u|en|a|al|para|con|por|que|un|una|su|sus|se|como|es|son|sobre|entre|hacia|sin|no|mas))$/u;

const YEAR =
  /^(?:al?|hasta|para|en|durante)\s+(?:el\s+)?(?:ano\s+|fin(?:al(?:izar|es)?)?\s+(?:del?\s+)?)?(?:20\d\d|primer|segundo|tercer|cuarto)/;

/** Reads what can be seen of a line; `before` is the line of the document right above, empty ones included. */
export function flatLine(
  line: number,
  raw: string,
  gap: number,
  above: string,
): FlatLine {
  const text = withoutBullet(raw).replace(/^\p{Ll}{2,5}(?=\p{Lu}\p{Ll})/u, "");
  const words = keyWords(text);
  const key = words.join(" ");
  const first = words.slice(0, 4).join(" ");
  return {
    line,
    text,
    gap,
    softGap: gap > 0 && above !== "",
    opensPage:
      gap === 0 && above !== "" && /^ [^ ]/.test(raw) && !/^ [^ ]/.test(above),
    bullet: hasBullet(raw),
    small: /^[^\p{L}\p{N}]*\p{Ll}/u.test(text) || /^[,;.)]/.test(text),
    act: opensAct(words[0] ?? ""),
    year: YEAR.test(key),
    trouble: countTrouble(key),
    troubleFirst: countTrouble(first) > 0,
    number: /\d+(?:[.,]\d+)?\s*%|\b\d{2,}\b/.test(text),
    ends: /[.!?”"]\)?$/.test(text),
    hangs: HANGS.test(text.endsWith(",") ? "," : key),
    words: words.length,
  };
}
