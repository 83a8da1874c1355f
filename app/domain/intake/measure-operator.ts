import type { MeasureOperator } from "../status/measure";

const REDUCE =
  /\b(?:reduc\p{L}*|redujo|redujeron|disminu\p{L}*|baj(?:ar|o|aron|e)\b|rebaj\p{L}*|descen\p{L}*|decrec\p{L}*|aminor\p{L}*|erradic\p{L}*)/gu;
const INCREASE =
  /\b(?:increment\p{L}*|aument\p{L}*|elev(?:ar|o|aron|acion|ado|ada|e)\b|crec(?:er|io|imiento|ido)\b|acrecent\p{L}*|duplic\p{L}*)/gu;

const AT_LEAST =
  /\b(?:al menos|por lo menos|como minimo|minimo|mas (?:de|del)|mayor(?:es)? (?:a|al|que)|no menos de|superior(?:es)? (?:a|al))(?:\s+(?:un|una|el|la|los|las))?\s*$/;

/** How near before a figure its verb stands. */
const REACH = 240;

function lastPlace(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/**
 * What a figure means for the words before it, which are a search key: `disminuir … a un` reduces to
 * the figure, `reducir … en` by it; `incrementar … en` and `incremento … hasta en un` increase by it,
 * `aumentar … al` reaches it. Null where the verb changes something and no word says to or by.
 */
export function operatorBefore(
  before: string,
  after: string,
): MeasureOperator | null {
  if (AT_LEAST.test(before)) return "at_least";
  const near = before.slice(-REACH);
  const reduce = lastPlace(REDUCE, near);
  const increase = lastPlace(INCREASE, near);
  if (reduce < 0 && increase < 0) return "reach";
  const by = reduce > increase ? "reduce_by" : "increase_by";
  const to = reduce > increase ? "reduce_to" : "reach";
  if (
    /\b(?:en|hasta en)(?:\s+(?:al menos|por lo menos|mas de|un|el|una|la))*\s*$/.test(
      near,
    )
  )
    return by;
  if (
    /(?:\ba|\bal|\bhasta|\bhasta el|\ba menos de|\bpor debajo de)(?:\s+(?:un|el|una|la|los|las|menos de|del))*\s*$/.test(
      near,
    )
  )
    return to;
  if (
    /^\s*(?:de |del )/.test(after) &&
    /(?:reduc|disminu|increment|aument)\p{L}*\s+(?:el|un|los)?\s*$/u.test(near)
  )
    return by;
  if (/\b(?:el|un|los)\s*$/.test(near)) return "reach";
  return null;
}
