import { fieldId } from "../form/field-id";
import type { FormProblem } from "../form/error-summary";
import { useWords } from "../layout/page";

/** Asks, where a text seems to hold somebody's data, whether it is a public office's. */
export function OfficeData({
  office = false,
  problems,
}: {
  office?: boolean;
  problems: readonly FormProblem[];
}) {
  const { contribute, validation } = useWords();
  const isAsked = problems.some(
    ({ message }) => message === validation.personal_data,
  );
  if (!isAsked && !office) return null;
  const id = fieldId("officeData");
  return (
    <div className="field">
      <p className="field-hint" id={`${id}-hint`}>
        {contribute.officeDataHint}
      </p>
      <p className="check">
        <input
          id={id}
          type="checkbox"
          name="officeData"
          value="on"
          defaultChecked={office}
          aria-describedby={`${id}-hint`}
        />{" "}
        <label htmlFor={id}>{contribute.officeData}</label>
      </p>
    </div>
  );
}
