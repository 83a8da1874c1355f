import { CLAIMABLE_STATUSES, STATUSES } from "#app/domain/status/status";
import { noStatusCounts } from "#app/domain/status/status-counts";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import { progress } from "#app/domain/status/progress";
import type { Measure } from "#app/domain/status/measure";
import { ErrorSummary } from "../form/error-summary";
import { RadioGroup } from "../form/radio-group";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { Band } from "../scorecard/band";
import type { PromiseView } from "../scorecard/promise";
import { StatusTable } from "../scorecard/status-table";
import { Weave } from "../scorecard/weave";
import { StatusMark } from "../status/status-mark";
import { MeasureFacts } from "../status/measure-facts";
import { PromiseList } from "../plan/promise-list";
import { useWords } from "./page";

/** Every piece in every state on one page, for eyes and for tests. */
export function SpecimenPage() {
  const { specimen } = useWords();
  return (
    <>
      <h1>{specimen.title}</h1>
      <p className="lead">{specimen.lead}</p>
      <h2>{specimen.statuses}</h2>
      <ul className="list">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} />
          </li>
        ))}
      </ul>
      <StatusTable
        targets={STATUSES.length}
        byStatus={{ ...noStatusCounts(), fulfilled: 1, broken: 7 }}
        hrefFor={() => "#"}
      />
      <WeaveSpecimen />
      <MeasureSpecimen />
      <FormSpecimen />
    </>
  );
}

function WeaveSpecimen() {
  const { specimen } = useWords();
  const promises = DIMENSIONS.flatMap((dimension, row) =>
    STATUSES.map((status, index): PromiseView => ({
      code: `MUE-${dimension.charAt(0).toUpperCase()}-0${index + 1}`,
      dimension,
      wording: row === 0 ? specimen.wording : specimen.longWording,
      status,
      overdue: row === 1 && status === "in_progress",
      late: row === 2 && status === "fulfilled",
    })),
  );
  return (
    <>
      <h2>{specimen.weave}</h2>
      <Weave promises={promises} />
      <Band name={specimen.province} statuses={STATUSES} />
      <PromiseList promises={promises.slice(STATUSES.length * 2 - 6)} />
    </>
  );
}

function MeasureSpecimen() {
  const { specimen } = useWords();
  const measure: Measure = {
    operator: "reduce_to",
    indicator: specimen.indicator,
    baseline: 41,
    baselineDate: null,
    baselineBasis: "stated",
    goal: 12,
    unit: "percent",
    of: specimen.indicator,
    points: false,
  };
  const measurements = [
    { value: 38, date: "2019-12-31", updateId: "a" },
    { value: 28.4, date: "2021-12-31", updateId: "b" },
  ];
  return (
    <>
      {/* Here the figures have no update to lead to: they lead back up. */}
      <h2 id="a-a">
        <span id="a-b">{specimen.measures}</span>
      </h2>
      <MeasureFacts
        measure={measure}
        progress={progress(measure, measurements.at(-1) ?? null)}
        measurements={measurements}
        termStart="2019-01-01"
        deadline="2022-12-31"
      />
    </>
  );
}

function FormSpecimen() {
  const { specimen, status: statusWords } = useWords();
  const problems = [{ field: "muestra", message: specimen.problem }];
  return (
    <form method="get">
      <h2>{specimen.form}</h2>
      <ErrorSummary title={specimen.problem} problems={problems} />
      <TextInput
        name="muestra"
        label={specimen.wording}
        hint={specimen.wording}
        error={specimen.problem}
      />
      <TextArea name="texto" label={specimen.wording} />
      <RadioGroup
        name="estado"
        label={specimen.statuses}
        options={CLAIMABLE_STATUSES.map((status) => ({
          value: status,
          label: statusWords.label[status],
        }))}
      />
      <SubmitButton>{specimen.wording}</SubmitButton>{" "}
      <SubmitButton weight="quiet">{specimen.wording}</SubmitButton>
    </form>
  );
}
