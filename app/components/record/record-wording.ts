import type { IsoDate } from "#app/domain/text/calendar";
import type { Names, RecordNames } from "#app/domain/record/record-names";
import { EVERYWHERE } from "#app/domain/account/user";
import { formatDay, formatNumber, formatShare } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

const LOCALES = { es: "es-PE", en: "en-GB" } as const;

/** What sentences are made with: what ids are called, in which words, in which language. */
export interface SentenceContext {
  names: RecordNames;
  words: Words;
  language: Language;
}

/** What sentences about entries have in common: names instead of ids, lists, numbers and days of one language. */
export interface RecordWording {
  words: Words;
  plan(id: string): string;
  target(code: string): string;
  province(ubigeo: string): string;
  scope(scope: string): string;
  person(id: string): string;
  group(id: string): string;
  fields(names: readonly string[]): string;
  list(items: readonly string[]): string;
  count(n: number): string;
  /** A share of 0 to 1 in percent. */
  share(share: number): string;
  value(value: number | string | null): string;
  day(day: IsoDate): string;
  /** Who decided, as a sentence of its own. */
  decidedBy(people: readonly string[]): string;
  /** Who acted: a person, or whoever runs the server. */
  doneBy(person: string | null): string;
}

/** Ties names, words and language together. */
export function recordWording(context: SentenceContext): RecordWording {
  const { names, words, language } = context;
  const { record } = words;
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(
      items,
    );
  const person = (id: string) => nameIn(names.people, id) ?? record.someone;
  const province = (ubigeo: string) =>
    record.province(nameIn(names.provinces, ubigeo) ?? ubigeo);
  return {
    words,
    plan: (id) => record.plan(nameIn(names.plans, id) ?? id),
    target: (code) => {
      const name = nameIn(names.targets, code);
      return name === undefined ? code : record.inProvince(code, name);
    },
    province,
    scope: (scope) =>
      scope === EVERYWHERE ? record.everywhere : province(scope),
    person,
    group: (id) => record.plan(nameIn(names.groups, id) ?? record.someGroup),
    fields: (fields) => list(fields.map((name) => record.field[name] ?? name)),
    list,
    count: (n) => formatNumber(n, language),
    share: (share) => formatShare(share, language),
    value: (value) => {
      if (value === null) return record.none;
      return typeof value === "number" ? formatNumber(value, language) : value;
    },
    day: (day) => formatDay(day, language),
    decidedBy: (people) => {
      const decided = people.map(person);
      return record.decidedBy(decided, list(decided));
    },
    doneBy: (by) =>
      by === null ? record.doneOnServer : record.doneBy(person(by)),
  };
}

/** A code may be called like something that every object has: only names that were looked up count. */
function nameIn(names: Names, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}
