import { FEW_RECOVERY_CODES } from "#app/domain/account/recovery-code";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { TextInput } from "../form/text-input";
import { QrPicture } from "../hearing/qr-picture";
import { useHref, useWords } from "../layout/page";
import { WayBack } from "./way-back";
import { AccountForm } from "./account-form";
import { FreshCodes } from "./fresh-codes";

interface TotpPageProps {
  formToken: string;
  problems: readonly FormProblem[];
  factors: { totp: boolean; recoveryCodes: number };
  /** Null once an app is enrolled. */
  enrolment: { secret: string; qr: { size: number; path: string } } | null;
  /** Whether this instance asks this person for a second factor. */
  mustKeep: boolean;
  /** Fresh recovery codes, shown this once. */
  codes: readonly string[] | null;
  /** Where they were going. */
  next: string;
}

/** The code of a phone beside the password: how to set it up, and what to do with it once it is on. */
export function TotpPage(props: TotpPageProps) {
  if (props.codes !== null)
    return <FreshCodes codes={props.codes} next={props.next} />;
  return props.enrolment === null ? (
    <Enrolled {...props} />
  ) : (
    <Enrolling {...props} enrolment={props.enrolment} />
  );
}

function Enrolling(
  props: TotpPageProps & { enrolment: NonNullable<TotpPageProps["enrolment"]> },
) {
  const { security, passkey } = useWords();
  const href = useHref();
  const { enrolment, problems, next } = props;
  return (
    <>
      <h1>{security.enrolTitle}</h1>
      {props.mustKeep ? (
        <p className="note">{security.factorRequired}</p>
      ) : null}
      <ol>
        {security.enrolSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="enrol-code">
        <QrPicture {...enrolment.qr} name={security.enrolQr} />
      </div>
      <p>
        {security.enrolSecret}: <code className="hash">{enrolment.secret}</code>
      </p>
      <AccountForm
        formToken={props.formToken}
        problems={problems}
        submit={security.enrolFinish}
        intent="enrol"
      >
        <TextInput
          name="code"
          label={security.code}
          hint={security.codeHint}
          error={problemOf(problems, "code")}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
      </AccountForm>
      <p>
        <a href={href("/cuenta/seguridad/llaves", { next })}>
          {passkey.instead}
        </a>
      </p>
    </>
  );
}

function Enrolled({ formToken, problems, factors, mustKeep }: TotpPageProps) {
  const { security } = useWords();
  const { recoveryCodes } = factors;
  return (
    <>
      <WayBack />
      <h1>{security.factorTitle}</h1>
      <p>{security.factorOn}</p>
      <p>
        {security.codesLeft(recoveryCodes)}{" "}
        {recoveryCodes <= FEW_RECOVERY_CODES ? security.codesFew : null}
      </p>
      <p>{security.codesRenewHint}</p>
      <AccountForm
        formToken={formToken}
        problems={problems}
        submit={security.codesRenew}
        intent="renew"
      />
      {mustKeep ? <p>{security.factorKeep}</p> : null}
      <AccountForm
        formToken={formToken}
        submit={security.factorRemove}
        intent="remove"
        weight="quiet"
      />
    </>
  );
}
