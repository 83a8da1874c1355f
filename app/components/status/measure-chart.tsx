import type { IsoDate } from "#app/domain/text/calendar";
import type { Measure, Measurement } from "#app/domain/status/measure";
import type { Progress } from "#app/domain/status/progress";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { CHART, scaleOf } from "./measure-scale";
import { valueInWords } from "./measure-words";

/** Baseline, goal and what was measured, over the years of the term; the table beside it says the same in figures. */
export function MeasureChart(props: {
  measure: Measure;
  progress: Progress;
  measurements: readonly Measurement[];
  termStart: IsoDate;
  deadline: IsoDate;
}) {
  const { words, language } = usePage();
  const { measure, measurements, termStart, deadline } = props;
  const { baseline } = measure;
  const { goal } = props.progress;
  const levels = [baseline, goal].filter((value) => value !== null);
  const { x, y } = scaleOf(
    [termStart, deadline, ...measurements.map(({ date }) => date)],
    [...levels, ...measurements.map(({ value }) => value)],
  );
  const inUnit = (value: number) =>
    valueInWords(value, measure.unit, words, language);
  const line = measurements.map(({ date, value }) => `${x(date)} ${y(value)}`);
  const { width, height, left, right, bottom } = CHART;
  return (
    <svg
      className="gauge chart"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <Level
        at={goal === null ? null : y(goal)}
        text={goal === null ? "" : `${words.measure.goal}: ${inUnit(goal)}`}
        dashed={false}
      />
      <Level
        at={baseline === null ? null : y(baseline)}
        text={
          baseline === null
            ? ""
            : `${words.measure.baseline}: ${inUnit(baseline)}`
        }
        dashed
      />
      <path className="axis" d={`M${x(deadline)} ${CHART.top}V${bottom}`} />
      <path className="way" d={`M${line.join("L")}`} fill="none" />
      {measurements.map(({ updateId, date, value }) => (
        <circle
          key={updateId}
          cx={x(date)}
          cy={y(value)}
          r="5"
          fill="currentColor"
        />
      ))}
      <text x={left} y={bottom + 22}>
        {formatDay(termStart, language)}
      </text>
      <text x={right} y={bottom + 22} textAnchor="end">
        {words.measure.deadline(formatDay(deadline, language))}
      </text>
    </svg>
  );
}

function Level(props: { at: number | null; text: string; dashed: boolean }) {
  const { at, text, dashed } = props;
  if (at === null) return null;
  const { left, right } = CHART;
  return (
    <>
      <path
        className="axis"
        d={`M${left} ${at}H${right}`}
        strokeDasharray={dashed ? "4 4" : undefined}
      />
      <text x={left} y={at - 5}>
        {text}
      </text>
    </>
  );
}
