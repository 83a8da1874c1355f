import type { Unit } from "../status/unit";

/** What is counted after a number, as the unit and the words that name it. */
export interface Counted {
  unit: Unit;
  of: string;
}

const PERSONS =
  /^(?:personas?|nin[oa]s?|turistas?|visitantes|estudiantes|alumn[oa]s|jovenes|mujeres|varones|agricultores|productor[ae]?s?|productores|docentes|profesores|habitantes|pobladores|trabajadores|beneficiari[oa]s|ciudadanos|adultos|madres|gestantes|ganaderos|artesan[oa]s|comuner[oa]s|servidores|funcionarios|emprendedores|policias|serenos|vecinos|usuarios|profesionales|lideres)$/;

const YEARLY = /\b(?:al ano|por ano|anuales?|anualmente|cada ano)\b/;

/** Words after which the name of what is counted is over. */
const NAME_ENDS =
  /\s(?:con|para|en|al?|que|por|hasta|mediante|durante|desde|se|y|e|cuentan?|tienen?|acceden?|son|es|est[aá]n?|ser[aá]n?|habr[aá]n?|continu\p{L}+|logr\p{L}+|mejor\p{L}+|reciben?|contar[aá]n?|desarroll\p{L}+|cumpl\p{L}+|adscrit\p{L}+)(?=\s|$)|[,;.(]/iu;

/** The name of what is counted, from the words after a figure: up to a verb, a purpose or a stop. */
export function nameAfter(words: string): string {
  const text = words.trim().replace(/^(?:de\s+)?(?=\p{L})/u, "");
  const at = NAME_ENDS.exec(` ${text}`)?.index ?? text.length + 1;
  const name = ` ${text}`.slice(0, at === 0 ? undefined : at).trim();
  return name.split(" ").slice(0, 14).join(" ");
}

/** Reads what a number without a percent sign counts; null where no thing follows. */
export function countedAfter(key: string, original: string): Counted | null {
  const after = key
    .trimStart()
    .replace(/^(?:de|nuevos|nuevas|mil|millones)\s+/, "");
  const first = /^[\p{L}/.]+/u.exec(after)?.[0] ?? "";
  const of = nameAfter(original);
  if (first === "" || of === "") return null;
  if (/^(?:de|del|a|al|en|y|o|por|para|con|hasta|que)$/.test(first))
    return null;
  if (/^(?:hectareas?|has?\.?)$/.test(first)) return { unit: "hectares", of };
  if (/^familias?$/.test(first)) return { unit: "families", of };
  if (/^veces$/.test(first)) {
    return YEARLY.test(after) ? { unit: "times_per_year", of } : null;
  }
  if (
    /^(?:soles|s\/\.?|nuevos|puntos|km2?|kilometros?|metros?|m[23]|ml|lit\p{L}*|toneladas?|kg|kilos|tm|grados|anos?|meses|dias)$/u.test(
      first,
    )
  )
    return null;
  if (PERSONS.test(first)) {
    return { unit: YEARLY.test(after) ? "persons_per_year" : "persons", of };
  }
  return first.length > 2 ? { unit: "count", of } : null;
}
