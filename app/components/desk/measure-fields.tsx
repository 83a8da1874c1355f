import { BASELINE_BASES, MEASURE_OPERATORS } from "#app/domain/status/measure";
import { VERIFIABILITIES } from "#app/domain/plan/target";
import { UNITS } from "#app/domain/status/unit";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { Select } from "../form/select";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

const FIELDS = [
  ...["operator", "goal", "unit", "of", "indicator", "baseline"],
  ...["baselineBasis", "deadline", "verifiability"],
];

/** Fields for an item's number and date, folded away until they are wanted or wrong. */
export function MeasureFields({
  values,
  problems,
}: {
  values: Readonly<Record<string, string>>;
  problems: readonly FormProblem[];
}) {
  const words = useWords();
  const { desk } = words;
  const field = (name: string) => ({
    name,
    value: values[name],
    error: problemOf(problems, name),
  });
  const choices = (
    codes: readonly string[],
    names: Readonly<Record<string, string>>,
  ) => codes.map((value) => ({ value, label: names[value] ?? value }));
  return (
    <details open={FIELDS.some((name) => problemOf(problems, name))}>
      <summary>{desk.measure}</summary>
      <Select
        {...field("operator")}
        label={desk.operator}
        empty={desk.noMeasure}
        options={choices(MEASURE_OPERATORS, desk.operatorName)}
      />
      <div className="pair">
        <TextInput {...field("goal")} label={desk.goal} inputMode="decimal" />
        <Select
          {...field("unit")}
          label={desk.unit}
          empty={desk.choose}
          options={choices(UNITS, desk.unitName)}
        />
      </div>
      <TextInput {...field("of")} label={desk.of} />
      <TextInput {...field("indicator")} label={desk.indicator} />
      <div className="pair">
        <TextInput
          {...field("baseline")}
          label={desk.baseline}
          inputMode="decimal"
        />
        <Select
          {...field("baselineBasis")}
          label={desk.basis}
          empty={words.measure.unknown}
          options={choices(BASELINE_BASES, desk.basisName)}
        />
      </div>
      <TextInput
        {...field("deadline")}
        label={desk.deadline}
        hint={desk.deadlineHint}
      />
      <Select
        {...field("verifiability")}
        label={desk.verifiability}
        empty={desk.byTheRules}
        options={choices(VERIFIABILITIES, words.target.verifiability)}
      />
    </details>
  );
}
