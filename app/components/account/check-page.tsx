import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { TextInput } from "../form/text-input";
import { useHref, useWords } from "../layout/page";
import { AccountForm } from "./account-form";
import { PasskeyForm } from "./passkey-form";

interface CheckPageProps {
  formToken: string;
  problems: readonly FormProblem[];
  ways: { passkeys: boolean; code: boolean; app: boolean };
  /** What the browser is asked for; null where there is no passkey to use here. */
  options: string | null;
  /** Between the password and the second factor. */
  waiting: boolean;
}

/** Asks somebody to show that it is them: by passkey where they have one, by code or by password. */
export function CheckPage(props: CheckPageProps) {
  const { account, passkey, security } = useWords();
  const href = useHref();
  const { formToken, ways, options, waiting } = props;
  const lead = ways.code ? security.checkLeadCode : security.checkLeadPassword;
  return (
    <>
      <h1>{security.checkTitle}</h1>
      <p>{ways.code && !ways.app ? passkey.checkLead : lead}</p>
      <Words {...props} />
      {options === null ? null : (
        <>
          <h2>{passkey.checkOther}</h2>
          <PasskeyForm
            formToken={formToken}
            options={options}
            ceremony="get"
            submit={passkey.check}
            weight="quiet"
          />
        </>
      )}
      {waiting ? (
        <p>
          <a href={href("/cuenta/olvido")}>{account.forgot}</a>
        </p>
      ) : null}
    </>
  );
}

function Words({ formToken, problems, ways }: CheckPageProps) {
  const { account, passkey, security } = useWords();
  return (
    <AccountForm
      formToken={formToken}
      problems={problems}
      submit={security.checkGo}
    >
      {ways.code ? (
        <TextInput
          name="code"
          label={ways.app ? security.checkCode : passkey.backupCode}
          error={problemOf(problems, "code")}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      ) : (
        <TextInput
          name="password"
          type="password"
          label={account.password}
          error={problemOf(problems, "password")}
          autoComplete="current-password"
          required
        />
      )}
    </AccountForm>
  );
}
