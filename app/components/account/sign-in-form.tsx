import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

interface SignInFormProps {
  formToken: string;
  problems: readonly FormProblem[];
  /** What was typed before; a password never comes back. */
  values: { email: string };
}

/** E-mail and password of somebody who comes back. */
export function SignInForm({ formToken, problems, values }: SignInFormProps) {
  const { account, validation } = useWords();
  return (
    <>
      <ErrorSummary title={validation.form_title} problems={problems} />
      <form method="post">
        <FormToken value={formToken} />
        <TextInput
          name="email"
          type="email"
          label={account.email}
          hint={account.emailSignInHint}
          error={problemOf(problems, "email")}
          value={values.email}
          autoComplete="username"
          required
        />
        <TextInput
          name="password"
          type="password"
          label={account.password}
          error={problemOf(problems, "password")}
          autoComplete="current-password"
          required
        />
        <SubmitButton>{account.signIn}</SubmitButton>
      </form>
    </>
  );
}
