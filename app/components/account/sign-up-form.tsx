import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

interface SignUpFormProps {
  formToken: string;
  problems: readonly FormProblem[];
  /** What was typed before; a password never comes back. */
  values: { name: string; email: string };
  /** A name that says nothing of anybody, for whoever thinks of none. */
  pseudonym: string;
}

/** Three questions that open an account. */
export function SignUpForm(props: SignUpFormProps) {
  const { formToken, problems, values, pseudonym } = props;
  const { account, validation } = useWords();
  return (
    <>
      <ErrorSummary title={validation.form_title} problems={problems} />
      <form method="post">
        <FormToken value={formToken} />
        <TextInput
          name="name"
          label={account.name}
          hint={`${account.nameHint} ${account.namePseudonym(pseudonym)}`}
          error={problemOf(problems, "name")}
          value={values.name}
          autoComplete="nickname"
          required
        />
        <TextInput
          name="email"
          type="email"
          label={account.email}
          hint={account.emailHint}
          error={problemOf(problems, "email")}
          value={values.email}
          autoComplete="email"
          required
        />
        <TextInput
          name="password"
          type="password"
          label={account.password}
          hint={account.newPasswordHint}
          error={problemOf(problems, "password")}
          autoComplete="new-password"
          required
        />
        <SubmitButton>{account.create}</SubmitButton>
      </form>
    </>
  );
}
