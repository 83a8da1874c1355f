import { DIMENSIONS } from "#app/domain/plan/dimension";
import { TARGET_KINDS } from "#app/domain/plan/target";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { Select } from "../form/select";
import { useWords } from "../layout/page";

/** Fields for what sort of promise an item is. */
export function ItemSort({
  values,
  problems,
}: {
  values: Readonly<Record<string, string>>;
  problems: readonly FormProblem[];
}) {
  const words = useWords();
  const { desk } = words;
  return (
    <div className="pair">
      <Select
        name="kind"
        label={desk.kind}
        error={problemOf(problems, "kind")}
        value={values["kind"]}
        options={TARGET_KINDS.map((value) => ({
          value,
          label: words.target.kind[value],
        }))}
      />
      <Select
        name="dimension"
        label={desk.dimension}
        error={problemOf(problems, "dimension")}
        value={values["dimension"]}
        options={DIMENSIONS.map((value) => ({
          value,
          label: words.dimension.label[value],
        }))}
      />
    </div>
  );
}
