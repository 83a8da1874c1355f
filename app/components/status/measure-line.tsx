import type { Measure } from "#app/domain/status/measure";
import type { Progress } from "#app/domain/status/progress";
import { usePage } from "../layout/page";
import { goalInWords, valueInWords } from "./measure-words";

/** A measured promise in one line: from which value, to which, where it is now; drawn where it can be. */
export function MeasureLine(props: { measure: Measure; progress: Progress }) {
  const { words, language } = usePage();
  const { measure, progress } = props;
  const inUnit = (value: number) =>
    valueInWords(value, measure.unit, words, language);
  const from =
    measure.baseline === null
      ? null
      : words.measure.from(inUnit(measure.baseline));
  const now =
    progress.latest === null
      ? words.measure.notMeasured
      : words.measure.now(inUnit(progress.latest));
  return (
    <span className="measure-line small muted">
      {[from, goalInWords(measure, words, language), now]
        .filter((part) => part !== null)
        .join(" · ")}
      {progress.clampedShare === null ? null : (
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <path className="axis" d="M0 3H100" />
          <path className="run" d={`M0 3H${progress.clampedShare * 100}`} />
        </svg>
      )}
    </span>
  );
}
