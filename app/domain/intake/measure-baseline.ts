import type { BaselineBasis, MeasureOperator } from "../status/measure";
import { figureKey, readFigures, type Figure } from "./figure";

/** A starting value and where it comes from. */
export interface Baseline {
  value: number;
  basis: BaselineBasis;
}

const STOP =
  /^(?:de|del|la|el|los|las|en|un|una|y|o|al|a|con|que|se|su|sus|por|para|no|son|es)$/;

function stems(key: string): Set<string> {
  const words = key.match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words.filter((word) => !STOP.test(word)).map((word) => word.slice(0, 6)),
  );
}

/** The first noun of what a share is of: `68.5% de las viviendas del área` is `viviend`. */
function headAfter(key: string, figure: Figure): string | null {
  const rest = key.slice(figure.end);
  const noun =
    /^\s*(?:de\s*)?(?:del?\s+)?(?:(?:las?|los|el|total de)\s*)?(?:(?:las?|los)\s*)?(\p{L}{4,})/u.exec(
      rest,
    )?.[1];
  return noun?.slice(0, 6) ?? null;
}

const NEGATED =
  /\b(?:no|sin|carecen?|faltan?|inaccesib\p{L}*|inexisten\p{L}*|inoperativ\p{L}*|intransitab\p{L}*|inadecuad\p{L}*|insalubr\p{L}*|deficient\p{L}*|mal estado|desprovist\p{L}*|desatendid\p{L}*)\b/u;

function shared(a: string, b: string): number {
  const other = stems(b);
  return [...stems(a)].filter((stem) => other.has(stem)).length;
}

/**
 * The starting value that the problem beside a promise prints, or its complement where the problem
 * says who lacks what the promise gives: 68.5 % `no tienen` is a start of 31.5 %. Only where both
 * speak of the same: of one thing reduced, or of shares of the same whole. Never invented: else null.
 */
export function baselineFor(
  wording: string,
  goal: Figure,
  operator: MeasureOperator,
  problem: string | null,
): Baseline | null {
  const from =
    /\bdel?\s+(?:un\s+)?(\d+(?:[.,]\d+)?)\s*%\s+(?:a|al|hasta)\s+(?:un\s+|el\s+)?$/.exec(
      figureKey(wording).slice(0, goal.start),
    )?.[1];
  if (from !== undefined)
    return { value: Number(from.replace(",", ".")), basis: "stated" };
  if (problem === null || !goal.isPercent) return null;
  const shares = readFigures(problem).filter(({ isPercent }) => isPercent);
  const [only] = shares;
  if (shares.length !== 1 || !only) return null;
  const key = figureKey(problem);
  if (operator === "reduce_to" || operator === "reduce_by") {
    return shared(wording, problem) > 0
      ? { value: only.value, basis: "stated" }
      : null;
  }
  const head = headAfter(figureKey(wording), goal);
  if (
    head === null ||
    head !== headAfter(key, only) ||
    shared(wording, problem) < 2
  )
    return null;
  if (!NEGATED.test(key.slice(only.end)))
    return { value: only.value, basis: "stated" };
  return { value: complement(only.value), basis: "derived" };
}

function complement(share: number): number {
  return Math.round((100 - share) * 10_000) / 10_000;
}
