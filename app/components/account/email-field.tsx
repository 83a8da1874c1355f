import type { ReactNode } from "react";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

interface EmailFieldProps {
  problems: readonly FormProblem[];
  value?: string | undefined;
  hint?: ReactNode;
}

/** The address of an account. */
export function EmailField({ problems, value, hint }: EmailFieldProps) {
  const { account } = useWords();
  return (
    <TextInput
      name="email"
      type="email"
      label={account.email}
      hint={hint}
      error={problemOf(problems, "email")}
      value={value}
      autoComplete="email"
      required
    />
  );
}
