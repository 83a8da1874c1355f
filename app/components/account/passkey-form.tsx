import type { ReactNode } from "react";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useWords } from "../layout/page";
import { PageScript } from "../layout/page-script";

interface PasskeyFormProps {
  formToken: string;
  /** What the browser is asked for, as JSON; null where this site's address allows no passkeys. */
  options: string | null;
  ceremony: "create" | "get";
  submit: string;
  weight?: "main" | "quiet";
  children?: ReactNode;
}

/**
 * A form whose button asks the browser for a passkey and then sends its answer. The page's script shows
 * it; without script a note says what it takes, and the page's other ways stand beside it.
 */
export function PasskeyForm(props: PasskeyFormProps) {
  const { passkey } = useWords();
  const { options, ceremony, weight = "main" } = props;
  if (options === null) return <p className="note">{passkey.noPlace}</p>;
  return (
    <>
      <p className="note" data-passkey-note>
        {passkey.needsScript}
      </p>
      <form
        method="post"
        hidden
        data-passkey={options}
        data-ceremony={ceremony}
        data-cancelled={passkey.cancelled}
        data-already={passkey.already}
        data-failed={passkey.failed}
      >
        <FormToken value={props.formToken} />
        <input type="hidden" name="intent" value="passkey" />
        <input type="hidden" name="passkey" />
        {props.children}
        <p role="alert" className="field-error" hidden />
        <SubmitButton weight={weight}>{props.submit}</SubmitButton>
      </form>
      <PageScript />
    </>
  );
}
