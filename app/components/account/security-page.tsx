import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { SessionList, type ShownSession } from "./session-list";

export interface SecurityPageProps extends Viewer {
  email: string;
  isConfirmed: boolean;
  claimed: string | null;
  factors: { totp: boolean; passkeys: number; recoveryCodes: number };
  sessions: readonly ShownSession[];
  /** What was just done, as a code. */
  done: string | null;
}

/** Everything by which an account is entered, and what its owner can do about it. */
export function SecurityPage(props: SecurityPageProps) {
  const { security } = useWords();
  const href = useHref();
  const saved: Readonly<Record<string, string>> = security.saved;
  const done = props.done === null ? undefined : saved[props.done];
  return (
    <>
      <AccountBar {...props} />
      <h1>{security.title}</h1>
      {done === undefined ? null : (
        <p className="note" role="status">
          {done}
        </p>
      )}
      <EmailSection {...props} />
      <h2>{security.passwordTitle}</h2>
      <p>
        <a href={href("/cuenta/seguridad/contrasena")}>
          {security.passwordChange}
        </a>
      </p>
      <FactorSection {...props} />
      <PasskeySection {...props} />
      <SessionList formToken={props.formToken} sessions={props.sessions} />
      <h2>{security.dataTitle}</h2>
      <p>
        <a href={href("/cuenta/seguridad/mis-datos.json")} download>
          {security.dataExport}
        </a>
      </p>
      <p>
        <a href={href("/cuenta/seguridad/borrar")}>{security.closeLink}</a>
      </p>
    </>
  );
}

function EmailSection({ email, isConfirmed, claimed }: SecurityPageProps) {
  const { security } = useWords();
  const href = useHref();
  return (
    <>
      <h2>{security.emailTitle}</h2>
      <p>
        {isConfirmed
          ? security.emailIs(email)
          : security.emailUnconfirmed(claimed ?? email)}
      </p>
      {isConfirmed && claimed !== null ? (
        <p>{security.emailPending(claimed)}</p>
      ) : null}
      <p>
        <a href={href("/cuenta/seguridad/correo")}>{security.emailChange}</a>
      </p>
    </>
  );
}

function FactorSection({ factors }: SecurityPageProps) {
  const { security } = useWords();
  const href = useHref();
  return (
    <>
      <h2>{security.factorTitle}</h2>
      <p>
        {factors.totp ? security.factorOn : security.factorOff}{" "}
        {factors.totp ? security.codesLeft(factors.recoveryCodes) : null}
      </p>
      <p>
        <a href={href("/cuenta/seguridad/codigo")}>
          {factors.totp ? security.factorManage : security.factorSetUp}
        </a>
      </p>
    </>
  );
}

function PasskeySection({ factors }: SecurityPageProps) {
  const { passkey } = useWords();
  const href = useHref();
  return (
    <>
      <h2>{passkey.title}</h2>
      <p>
        {passkey.what}{" "}
        {factors.passkeys === 0 ? null : passkey.count(factors.passkeys)}
      </p>
      <p>
        <a href={href("/cuenta/seguridad/llaves")}>{passkey.manage}</a>
      </p>
    </>
  );
}
