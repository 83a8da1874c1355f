import type { KeptWords } from "#app/domain/kept/kept-words";
import { PageScript } from "../layout/page-script";
import { useHref, useWords } from "../layout/page";

/** Says that the page's reader has an account, and by which key their phone knows it; empty for a visitor. */
export interface KeptOwner {
  owner: string;
}

/**
 * What a page says of the reader's own phone: how much on it is not sent yet. Hidden until the script,
 * which this loads, has something to say; on such a page it also sends what waits.
 */
export function KeptHere({
  owner,
  sent,
}: KeptOwner & {
  /** What to say of something that has arrived, where the usual words would be wrong. */
  sent?: string;
}) {
  const { unsent } = useWords();
  const href = useHref();
  const words: KeptWords =
    sent === undefined ? unsent.script : { ...unsent.script, sent };
  return (
    <>
      <p
        className="note"
        data-kept={JSON.stringify(words)}
        data-owner={owner}
        hidden
      >
        <strong data-kept-count></strong>{" "}
        <a href={href("/aportar/sin-enviar")}>{unsent.leaveSend}</a>{" "}
        <span data-kept-told role="status"></span>
      </p>
      <PageScript reach="offline" />
    </>
  );
}
