import type { ReactNode } from "react";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useWords } from "../layout/page";
import { CheckField } from "./check-field";

interface AccountFormProps {
  formToken: string;
  problems?: readonly FormProblem[];
  /** Another page than the one that shows the form. */
  action?: string;
  /** What this form asks for where a page has several. */
  intent?: string;
  submit: string;
  weight?: "main" | "quiet";
  children?: ReactNode;
}

/** A short form of an account page: what is wrong, its fields, one button. */
export function AccountForm(props: AccountFormProps) {
  const { validation } = useWords();
  const { problems = [], intent, weight = "main" } = props;
  return (
    <>
      <ErrorSummary title={validation.form_title} problems={problems} />
      <form method="post" action={props.action}>
        <FormToken value={props.formToken} />
        {intent === undefined ? null : (
          <input type="hidden" name="intent" value={intent} />
        )}
        {props.children}
        <CheckField problems={problems} />
        <SubmitButton weight={weight}>{props.submit}</SubmitButton>
      </form>
    </>
  );
}
