import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

interface NewPasswordFieldProps {
  problems: readonly FormProblem[];
  /** Whether a second factor stands beside it, so that it may be shorter. */
  hasFactor: boolean;
}

/** A password being chosen. */
export function NewPasswordField({
  problems,
  hasFactor,
}: NewPasswordFieldProps) {
  const { account, security } = useWords();
  return (
    <TextInput
      name="password"
      type="password"
      label={security.passwordNew}
      hint={hasFactor ? security.passwordHintShort : account.newPasswordHint}
      error={problemOf(problems, "password")}
      autoComplete="new-password"
      required
    />
  );
}
