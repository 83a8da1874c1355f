import type { RecordFault } from "#app/domain/record/record-fault";
import { recordCheck as en } from "#app/i18n/en/record-check";
import { recordCheck as es } from "#app/i18n/es/record-check";
import type { Language } from "#app/i18n/language";

/** What this check says, by language. */
export const RECORD_CHECK_WORDS = { es, en };

/** A fault of the record as one line for the operator: `Entry 12 does not fit: …` */
export function recordFaultLine(fault: RecordFault, language: Language) {
  const words = RECORD_CHECK_WORDS[language];
  const problem = words.problem[fault.problem];
  return fault.at === "entry"
    ? words.entry(fault.position, problem)
    : words.row(fault.table, fault.key, problem);
}
