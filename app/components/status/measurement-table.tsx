import type { Measure, Measurement } from "#app/domain/status/measure";
import type { Progress } from "#app/domain/status/progress";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** The figures of the chart: where it began, each measured value with its update, where it should end. */
export function MeasurementTable(props: {
  measure: Measure;
  progress: Progress;
  measurements: readonly Measurement[];
  deadline: string;
  inUnit: (value: number) => string;
}) {
  const { words, language } = usePage();
  const { measure, inUnit } = props;
  const { goal } = props.progress;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.measure.tableDate}</th>
          <th scope="col" className="num">
            {words.measure.tableValue}
          </th>
        </tr>
      </thead>
      <tbody>
        {measure.baseline === null ? null : (
          <tr>
            <th scope="row">{words.measure.baseline}</th>
            <td className="num">{inUnit(measure.baseline)}</td>
          </tr>
        )}
        {props.measurements.map((measurement) => (
          <tr key={measurement.updateId}>
            <th scope="row">
              <a href={`#a-${measurement.updateId}`}>
                {formatDay(measurement.date, language)}
              </a>
            </th>
            <td className="num">{inUnit(measurement.value)}</td>
          </tr>
        ))}
        {goal === null ? null : (
          <tr>
            <th scope="row">
              {words.measure.goalBy(formatDay(props.deadline, language))}
            </th>
            <td className="num">{inUnit(goal)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
