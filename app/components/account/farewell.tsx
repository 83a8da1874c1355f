import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { PageScript } from "../layout/page-script";
import { useHref, useWords } from "../layout/page";

export interface FarewellProps {
  name: string;
  formToken: string;
  /** By which key this browser knows the account. */
  owner: string;
  /** How many unsent updates of theirs it keeps; null where it keeps nothing of anybody. */
  unsent: number | null;
}

/** Signing out; where the browser keeps what was not sent, its owner says first what is to become of it. */
export function Farewell({ name, formToken, owner, unsent }: FarewellProps) {
  const { account, unsent: words } = useWords();
  const href = useHref();
  const isAsked = unsent !== null && unsent > 0;
  return (
    <>
      {isAsked ? (
        <section className="note" aria-labelledby="leave-title">
          <h2 id="leave-title">{words.leaveTitle}</h2>
          <p>{words.leave(String(unsent))}</p>
          <p className="buttons">
            <a className="button" href={href("/aportar/sin-enviar")}>
              {words.leaveSend}
            </a>
            <a className="button quiet" href={href("/aportar/sin-enviar")}>
              {words.leaveCopy}
            </a>
            <a className="button quiet" href={href("/mis-aportes")}>
              {words.leaveStay}
            </a>
          </p>
        </section>
      ) : (
        <p>{account.signOutLead(name)}</p>
      )}
      <form
        method="post"
        {...(unsent === null ? {} : { "data-farewell": owner })}
      >
        <FormToken value={formToken} />
        {unsent === null ? null : (
          <input type="hidden" name="unsent" value="delete" />
        )}
        {isAsked ? (
          <SubmitButton weight="quiet">{words.leaveDelete}</SubmitButton>
        ) : (
          <SubmitButton>{account.signOut}</SubmitButton>
        )}
      </form>
      {unsent === null ? null : <PageScript />}
    </>
  );
}
