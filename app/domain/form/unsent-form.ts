/** A form that came and could not be kept, as it was sent: to be shown, and sent again. */
export interface UnsentForm {
  /** Where it was sent to: path and query. */
  path: string;
  fields: readonly (readonly [name: string, value: string])[];
}

/** Fields whose values never stand on a page again. */
const SECRET = /password|secret|^code$|recovery/i;

/** Shortest text that somebody would miss. */
const WORTH_SHOWING = 12;

/** Fields that a page carries for itself. */
const OF_THE_PAGE = /^(?:formToken|submissionId|updateId|version|contentHash)$/;

/** What can be shown again of a form; null where it holds a secret, or nothing. */
export function unsentForm(
  path: string,
  fields: UnsentForm["fields"],
): UnsentForm | null {
  const isSecret = fields.some(([name]) => SECRET.test(name));
  return isSecret || fields.length === 0 ? null : { path, fields };
}

/** The texts of it that were typed, in their order, short answers left out. */
export function typedTexts({ fields }: UnsentForm): string[] {
  return fields
    .filter(([name]) => !OF_THE_PAGE.test(name))
    .map(([, value]) => value.trim())
    .filter((value) => value.length >= WORTH_SHOWING);
}
