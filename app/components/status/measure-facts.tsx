import type { ReactNode } from "react";
import type { Measure, Measurement } from "#app/domain/status/measure";
import type { Progress } from "#app/domain/status/progress";
import { formatDay, formatShare } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { MeasureChart } from "./measure-chart";
import { MeasureGauge } from "./measure-gauge";
import { MeasurementTable } from "./measurement-table";
import { goalInWords, valueInWords } from "./measure-words";

/** The number in a promise: baseline, goal, what was measured, how far it came. */
export function MeasureFacts(props: {
  measure: Measure;
  progress: Progress;
  measurements: readonly Measurement[];
  termStart: string;
  deadline: string;
}) {
  const { words, language } = usePage();
  const { measure, progress, measurements } = props;
  const inUnit = (value: number) =>
    valueInWords(value, measure.unit, words, language);
  const latest = measurements.at(-1);
  return (
    <section aria-labelledby="measure-title">
      <h2 id="measure-title">{words.measure.title}</h2>
      <dl className="facts">
        <Fact name={words.measure.indicator}>
          <span lang="es">{measure.indicator}</span>
        </Fact>
        <Fact name={words.measure.baseline}>
          {measure.baseline === null || measure.baselineBasis === null
            ? words.measure.unknown
            : `${inUnit(measure.baseline)} (${words.measure.basis[measure.baselineBasis]})`}
        </Fact>
        <Fact name={words.measure.goal}>
          {goalInWords(measure, words, language)}
        </Fact>
        <Fact name={words.measure.latest}>
          {latest === undefined
            ? words.measure.noMeasurement
            : `${inUnit(latest.value)} (${formatDay(latest.date, language)})`}
        </Fact>
        {progress.share === null ? null : (
          <Fact name={words.measure.progress}>
            {formatShare(progress.share, language)}
          </Fact>
        )}
      </dl>
      {latest !== undefined && progress.gap === "no_baseline" ? (
        <p className="small muted">{words.measure.noBaseline}</p>
      ) : null}
      {measurements.length === 0 ? (
        <MeasureGauge measure={measure} progress={progress} />
      ) : (
        <>
          <MeasureChart {...props} />
          <MeasurementTable {...props} inUnit={inUnit} />
          <p className="small muted">{words.evidence.departmentFigure}</p>
        </>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
