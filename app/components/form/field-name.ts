import type { Words } from "#app/i18n/words";

type FieldWords = Words["validation"]["field"];

/** A field of one piece of evidence, numbered from nought. */
const ROW = /^evidence\[(\d+)\]\.(\w+)$/;

/** An article or a possessive, which a sentence about the field need not repeat. */
const ARTICLE = /^(?:el|la|los|las|lo|su|the|your) /i;

/**
 * What a field is called in a sentence: `evidence[0].title` is "el título de la prueba 1"; null for
 * what nobody types, say a version, and for the form as a whole.
 */
export function fieldName(
  field: string | null,
  { names, ofEvidence, rowOf }: FieldWords,
): string | null {
  if (field === null) return null;
  const [, row, part] = ROW.exec(field) ?? [];
  if (row === undefined || part === undefined) {
    return names[field.replace(/\[.*$/, "")] ?? null;
  }
  const name = ofEvidence[part];
  return name === undefined ? null : rowOf(name, Number(row) + 1);
}

/** The sentence with its field's name in front, where it does not hold it already: read by itself, it says what it is about. */
export function namedMessage(name: string | null, message: string): string {
  if (name === null || isNamed(name, message)) return message;
  return `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}: ${message}`;
}

/** Says whether a sentence names the field. */
export function isNamed(name: string, message: string): boolean {
  const noun = name.replace(ARTICLE, "").toLocaleLowerCase();
  return message.toLocaleLowerCase().includes(noun);
}
