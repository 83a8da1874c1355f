import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

/** Asks once more who somebody is, in the middle of a form that came back for it; draws nothing otherwise. */
export function CheckField({ problems }: { problems: readonly FormProblem[] }) {
  const { security } = useWords();
  const error = problemOf(problems, "check");
  if (error === undefined) return null;
  return (
    <TextInput
      name="check"
      type="password"
      label={security.checkField}
      hint={security.checkFieldHint}
      error={error}
      autoComplete="current-password"
      required
    />
  );
}
