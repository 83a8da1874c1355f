import { MOST_PASSKEYS, type OwnPasskey } from "#app/domain/account/passkey";
import { FEW_RECOVERY_CODES } from "#app/domain/account/recovery-code";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { TextInput } from "../form/text-input";
import { useHref, useWords } from "../layout/page";
import { WayBack } from "./way-back";
import { AccountForm } from "./account-form";
import { CheckField } from "./check-field";
import { PasskeyForm } from "./passkey-form";
import { PasskeyList } from "./passkey-list";

interface PasskeysPageProps {
  formToken: string;
  problems?: readonly FormProblem[];
  /** What a form that came back held. */
  values?: Readonly<Record<string, string>>;
  factors: { totp: boolean; recoveryCodes: number };
  passkeys: readonly OwnPasskey[];
  /** What the browser is asked for; null where this site's address allows no passkeys. */
  options: string | null;
  /** Whether this instance asks this person for a second factor. */
  mustKeep: boolean;
  suggestedName: string;
  /** What was just done, as a code. */
  done: string | null;
  next: string;
}

/** Somebody's passkeys: the list, with names to change and buttons that take away, and a new one. */
export function PasskeysPage(props: PasskeysPageProps) {
  const { passkey, validation } = useWords();
  const { passkeys, problems = [], mustKeep } = props;
  const saved: Readonly<Record<string, string>> = passkey.saved;
  const done = props.done === null ? undefined : saved[props.done];
  return (
    <>
      <WayBack />
      <h1>{passkey.title}</h1>
      <ErrorSummary title={validation.form_title} problems={problems} />
      {done === undefined ? null : (
        <p className="note" role="status">
          {done}
        </p>
      )}
      <p>{passkey.what}</p>
      {mustKeep && passkeys.length === 0 && !props.factors.totp ? (
        <p className="note">{passkey.factorRequired}</p>
      ) : null}
      <PasskeyList {...props} />
      <NewPasskey {...props} />
      <Codes {...props} />
      <WayOn next={props.next} />
    </>
  );
}

function NewPasskey(props: PasskeysPageProps) {
  const { passkey } = useWords();
  const { passkeys, problems = [], values = {} } = props;
  const isHere = values["intent"] === "passkey";
  return (
    <>
      <h2>{passkey.addTitle}</h2>
      {passkeys.length >= MOST_PASSKEYS ? (
        <p>{passkey.tooMany(MOST_PASSKEYS)}</p>
      ) : (
        <PasskeyForm
          formToken={props.formToken}
          options={props.options}
          ceremony="create"
          submit={passkey.add}
        >
          <TextInput
            name="name"
            label={passkey.name}
            hint={passkey.nameHint}
            value={isHere ? values["name"] : props.suggestedName}
            error={isHere ? problemOf(problems, "name") : undefined}
            autoComplete="off"
            required
          />
          {isHere ? <CheckField problems={problems} /> : null}
        </PasskeyForm>
      )}
    </>
  );
}

/** Recovery codes of whoever has no app: with one, its page has them. */
function Codes({ formToken, factors, passkeys }: PasskeysPageProps) {
  const { security } = useWords();
  const { totp, recoveryCodes } = factors;
  if (totp || passkeys.length === 0) return null;
  return (
    <>
      <h2>{security.codesHeading}</h2>
      <p>
        {security.codesLeft(recoveryCodes)}{" "}
        {recoveryCodes <= FEW_RECOVERY_CODES ? security.codesFew : null}
      </p>
      <p>{security.codesRenewHint}</p>
      <AccountForm
        formToken={formToken}
        submit={security.codesRenew}
        intent="renew"
        weight="quiet"
      />
    </>
  );
}

function WayOn({ next }: { next: string }) {
  const { security } = useWords();
  const href = useHref();
  return (
    <p>
      <a href={href(next)}>
        {next === "/cuenta/seguridad" ? security.title : security.checkGo}
      </a>
    </p>
  );
}
