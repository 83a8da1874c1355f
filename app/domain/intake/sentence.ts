import { searchKey } from "../text/search-key";
import { keyWords, opensAct } from "./openers";

/** A stretch of a text, the end excluded. */
export interface Stretch {
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?<!\p{L})(?:dr|dra|sr|sra|ing|lic|prof|av|jr|art|inc|etc|no|nro|num|km|ha|has|mz|lt|psje|pag|fig|min|max|aprox|ee|dd|ff|aa|hh|mm|\p{L})$/iu;

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = before.lastIndexOf("(");
  return (
    opened >= 0 && opened > before.lastIndexOf(")") && text.indexOf(")", at) > 0
  );
}

/** The places where sentences of a text begin, the first at 0: after a stop, before a capital. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[.;:!?]+["”)]*\s*(?=[¿¡"“(]?\p{Lu})/gu)) {
    const at = match.index;
    const mark = match[0];
    if (insideBrackets(text, at)) continue;
    if (mark.startsWith(":")) continue;
    const glued = !/\s$/.test(mark);
    if (
      glued &&
      !(
        /\s$/.test(text.slice(0, at)) ||
        /^[.;]\p{Lu}\p{Ll}{3}/u.test(text.slice(at))
      )
    )
      continue;
    if (mark.startsWith(".") && ABBREVIATION.test(text.slice(0, at))) continue;
    starts.push(at + mark.length);
  }
  return starts;
}

const PURPOSE =
  /^(?:(?:todo (?:esto|ello) )?(?:con|como)? ?(?:el|la)? ?(?:objetivo|fin|finalidad|proposito|estrategia)\b|a fin de\b|para\b|permit|el cual\b|la cual\b|los cuales\b|las cuales\b|lo (?:cual|que)\b|lo que\b|que\b|quienes?\b|est[aeo]s? |dich[oa]s? |de (?:esta|tal) (?:manera|forma)\b|asi (?:se|como)\b|logrando\b|es decir\b|entre (?:otros|ellos)\b|por (?:ello|lo tanto|consiguiente|medio)\b|a traves\b|mediante\b|en (?:coordinacion|base)\b)/;

const RELATIVE =
  /^(?:\p{L}+ ){1,4}que (?:tendr|podr|permit|benefici|ser|se benefici|contribu|ayud|garantiz)\p{L}*/u;

const GERUND = /^\p{L}{3,}(?:ando|iendo|yendo)$/u;

/** Nouns of what can be handed over: who makes one promises it. */
const DELIVERABLE =
  /^(?:planes|plan|proyectos?|programas?|centros?|obras?|oficinas?|ordenanzas?|modulos?|postas?|aulas?|puentes?|carreteras?|reservorios?|represas?|viveros?|plantas?|mercados?|parques?|albergues?|talleres|comisarias?|hospital(?:es)?|escuelas?|consejos?|gerencias?)$/;

const MAKING =
  /^(?:implement|cre|constru|instal|elabor|formul|ejecut|habilit|equip)\p{L}*(?:ando|iendo|yendo)$/u;

/** Says whether a sentence only says what another is for, or how: it is no promise of its own. */
export function leansOnAnother(sentence: string): boolean {
  const key = searchKey(sentence).replace(/^[^\p{L}\p{N}]+/u, "");
  if (PURPOSE.test(key) || RELATIVE.test(key)) return true;
  const words = keyWords(sentence);
  const first = words[0] ?? "";
  if (words.length < 2 && !/\d/.test(sentence)) return true;
  if (!GERUND.test(first)) return false;
  return !(
    MAKING.test(first) &&
    words.slice(1, 3).some((word) => DELIVERABLE.test(word))
  );
}

/** Says whether what stands from a place on opens with an act or a figure, as promises do. */
export function opensPromise(text: string): boolean {
  const words = keyWords(text);
  return (
    opensAct(words[0] ?? "") ||
    /^\W*\d/.test(text) ||
    /^se$/.test(words[0] ?? "")
  );
}
