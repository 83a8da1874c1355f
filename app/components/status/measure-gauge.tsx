import type { Measure } from "#app/domain/status/measure";
import type { Progress } from "#app/domain/status/progress";
import { usePage } from "../layout/page";
import { valueInWords } from "./measure-words";

/** A line from baseline to goal with the latest value on it; the figures beside it say the same in words. */
export function MeasureGauge({
  measure,
  progress,
}: {
  measure: Measure;
  progress: Progress;
}) {
  const { words, language } = usePage();
  const { baseline } = measure;
  if (baseline === null || progress.goal === null || baseline === progress.goal)
    return null;
  const inUnit = (value: number) =>
    valueInWords(value, measure.unit, words, language);
  const [left, right] = [40, 360];
  const at = left + (progress.clampedShare ?? 0) * (right - left);
  return (
    <svg className="gauge" viewBox="0 0 400 56" aria-hidden="true">
      <path className="axis" d={`M${left} 24H${right}`} />
      <path className="axis" d={`M${left} 17v14M${right} 17v14`} />
      {progress.clampedShare === null ? null : (
        <>
          <path className="run" d={`M${left} 24H${at}`} />
          <circle cx={at} cy="24" r="6" fill="currentColor" />
        </>
      )}
      <text x={left} y="48" textAnchor="middle">
        {inUnit(baseline)}
      </text>
      <text x={right} y="48" textAnchor="middle">
        {inUnit(progress.goal)}
      </text>
      {progress.latest === null ? null : (
        <text x={at} y="11" textAnchor="middle">
          {inUnit(progress.latest)}
        </text>
      )}
    </svg>
  );
}
