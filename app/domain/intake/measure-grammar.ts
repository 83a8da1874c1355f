import type { Measure as AnyMeasure } from "../status/measure";
import type { Unit } from "../status/unit";
import type { Doubt } from "./doubt";
import { figureKey, readFigures, type Figure } from "./figure";
import { baselineFor } from "./measure-baseline";
import { operatorBefore } from "./measure-operator";
import { countedAfter, nameAfter } from "./measure-unit";

/** A measure whose unit is one of ours. */
export type Measure = AnyMeasure & { unit: Unit };

/** A measure and what is doubtful in it; both may be absent. */
export interface ReadMeasure {
  measure: Measure | null;
  doubts: readonly Doubt[];
}

/** What stands beside a promise and helps to read its number. */
export interface MeasureContext {
  problem: string | null;
  indicator: string | null;
  /** Words of an earlier clause that govern this one: `se cumplió al 100%`. */
  governing: string | null;
}

const CREATES =
  /\b(?:implement\p{L}*|constru\p{L}*|instal\p{L}*|crea(?:r|cion|ndo|ron)\b|adqui\p{L}*|habilit\p{L}*|equip\p{L}*|ejecu\p{L}*|elabor\p{L}*|formul\p{L}*|realiz\p{L}*|organiz\p{L}*|asfalt\p{L}*|rehabilit\p{L}*|dot(?:ar|acion)\b|entreg\p{L}*|firm\p{L}*|promulg\p{L}*|perfor\p{L}*|contar con|cuenta con|desarroll\p{L}*|capacit\p{L}*|plant(?:ar|acion)\b|sembr\p{L}*|refores\p{L}*|forest\p{L}*|electrific\p{L}*|mejor\p{L}*|pavimen\p{L}*|public\p{L}*|conform\p{L}*)/u;

const MAX_TEXT = 400;

function clip(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, MAX_TEXT).trim();
}

/** The words of the original text that stand after a place of its key; keys keep length but for accents. */
function wordsFrom(text: string, place: number): string {
  const plain = text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/%{2,}/g, "%")
    .trim();
  return plain.slice(place);
}

function shareOf(text: string, goal: Figure, context: MeasureContext): string {
  const after = wordsFrom(text, goal.end);
  const named = /^\s*(?:de|del)\s*(?=\p{L})/u.test(after)
    ? nameAfter(after.replace(/^\s*del\s/u, " el "))
    : "";
  if (named !== "") return named;
  const before = wordsFrom(text, 0)
    .slice(0, goal.start)
    .replace(/\s+(?:a|al|en|hasta en|hasta)(?:\s+un)?\s*$/iu, "");
  return (
    clip(before) || clip(context.indicator ?? "") || clip(after) || clip(text)
  );
}

function percentMeasure(
  text: string,
  shares: readonly Figure[],
  context: MeasureContext,
): ReadMeasure {
  const key = figureKey(text);
  const goal = finalShare(key, shares);
  const doubts: Doubt[] = [];
  const before = key.slice(0, goal.start);
  let operator = operatorBefore(before, key.slice(goal.end));
  if (operator === null) {
    doubts.push("number_unclear");
    operator = /(?:reduc|disminu)/.test(before) ? "reduce_by" : "increase_by";
  }
  if (shares.length > 1) doubts.push("number_unclear");
  if (goal.value > 100 && !operator.endsWith("_by"))
    doubts.push("number_unclear");
  const start = baselineFor(text, goal, operator, context.problem);
  if (start?.basis === "derived") doubts.push("baseline_derived");
  const of = clip(shareOf(text, goal, context));
  const measure: Measure = {
    operator,
    indicator: clip(context.indicator ?? `Porcentaje: ${of}`),
    baseline: start?.value ?? null,
    baselineDate: null,
    baselineBasis: start?.basis ?? null,
    goal: goal.value,
    unit: "percent",
    of,
    points: /^\s*puntos/.test(key.slice(goal.end)),
  };
  return { measure, doubts: [...new Set(doubts)] };
}

/** Of several shares the promised one: the end of a range, the last stage of years, else the first. */
function finalShare(key: string, shares: readonly Figure[]): Figure {
  const [first, second] = shares;
  const last = shares.at(-1);
  if (!first || !second || !last) return first as Figure;
  const between = key.slice(first.end, second.start);
  if (/^\s*(?:a|al|hasta|y|-|o)(?:\s+(?:un|el|al))*\s*$/.test(between))
    return second;
  const staged = shares.every(({ end }) =>
    /^[^%]{0,40}\b20\d\d/.test(key.slice(end)),
  );
  return staged ? last : first;
}

function countMeasure(
  text: string,
  numbers: readonly Figure[],
  context: MeasureContext,
): ReadMeasure | null {
  const key = figureKey(text);
  for (const figure of numbers) {
    const counted = countedAfter(
      key.slice(figure.end),
      wordsFrom(text, figure.end),
    );
    if (!counted) continue;
    const before = key.slice(0, figure.start);
    const changes = operatorBefore(before, key.slice(figure.end));
    const level =
      counted.unit === "persons_per_year" || counted.unit === "times_per_year";
    const creates = CREATES.test(before) && !level;
    const operator =
      changes === "reach" || changes === null
        ? creates || !level
          ? "count"
          : "reach"
        : changes;
    const doubts: Doubt[] =
      figure.unclear || numbers.length > 1 ? ["number_unclear"] : [];
    const measure: Measure = {
      operator,
      indicator: clip(context.indicator ?? `Número de ${counted.of}`),
      baseline: null,
      baselineDate: null,
      baselineBasis: null,
      goal: figure.value,
      unit: counted.unit,
      of: clip(counted.of),
      points: false,
    };
    return { measure, doubts };
  }
  return null;
}

/** `a toda la población` promises all of it. */
function wholeMeasure(
  text: string,
  context: MeasureContext,
): ReadMeasure | null {
  const found =
    /(?:^|\s)(?:a|para|de|en)\s+tod[oa]s?\s+(l[ao]s?\s+(?:poblaci[oó]n|habitantes|viviendas|familias|hogares)(?:\s+(?:de|del)\s+[^,.;]+)?)/iu.exec(
      text,
    );
  if (!found) return null;
  const of = clip(found[1] ?? "");
  const indicator = clip(context.indicator ?? `Porcentaje: ${of}`);
  return {
    measure: {
      operator: "reach",
      indicator,
      baseline: null,
      baselineDate: null,
      baselineBasis: null,
      goal: 100,
      unit: "percent",
      of,
      points: false,
    },
    doubts: [],
  };
}

const MONEY = /(?:s\/\.?\s*\d|\bsoles\b|us\$|\$\s*\d)/;

/**
 * The number of a promise: what is counted, to which value, and from which where the problem beside
 * it says so. A number of things made counts before a share that says the making is whole. Money and
 * lengths, for which there is no unit, give no measure and a doubt.
 */
export function readMeasure(
  wording: string,
  context: MeasureContext,
): ReadMeasure {
  const figures = readFigures(wording);
  const shares = figures.filter(({ isPercent }) => isPercent);
  const numbers = figures.filter(({ isPercent }) => !isPercent);
  const key = figureKey(wording);
  const counted = countMeasure(wording, numbers, context);
  const isMoney = MONEY.test(key);
  if (counted && !isMoney) {
    const [share] = shares;
    if (!share) return counted;
    if (
      counted.measure?.operator === "count" &&
      share.value === 100 &&
      CREATES.test(key)
    )
      return counted;
  }
  if (shares.length > 0) return percentMeasure(wording, shares, context);
  if (context.governing !== null) {
    const inherited = readMeasure(`${context.governing} ${wording}`, {
      ...context,
      governing: null,
    });
    if (inherited.measure) return inherited;
  }
  const whole = wholeMeasure(wording, context);
  if (whole) return whole;
  return {
    measure: null,
    doubts: numbers.length > 0 || isMoney ? ["number_unclear"] : [],
  };
}
