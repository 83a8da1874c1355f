import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { Paragraphs } from "../layout/sections";
import { KeptHere, type KeptOwner } from "./kept-here";

export type UnsentPageProps = Viewer & KeptOwner;

/** What its reader's own phone keeps and has not sent: filled in by the script, since only the phone knows it. */
export function UnsentPage(props: UnsentPageProps) {
  const { contribute, unsent } = useWords();
  const href = useHref();
  return (
    <>
      <AccountBar {...props} />
      <p className="crumbs">
        <a href={href("/mis-aportes")}>{contribute.ownTitle}</a>
      </p>
      <h1>{unsent.title}</h1>
      <p>{unsent.lead}</p>
      <KeptHere owner={props.owner} />
      <p className="empty" data-kept-unable>
        {unsent.needsScript}
      </p>
      <div data-kept-list hidden>
        <p className="empty" data-kept-none>
          {unsent.script.none}
        </p>
        <ul className="list" data-kept-items></ul>
        <p className="small muted" data-kept-others hidden></p>
        <div data-kept-copy hidden>
          <button type="button" className="button quiet">
            {unsent.copy}
          </button>
          <p className="small muted">{unsent.copyHint}</p>
        </div>
      </div>
      <h2>{unsent.limitsTitle}</h2>
      <Paragraphs texts={unsent.limits} />
      <p className="small muted">{unsent.clock}</p>
    </>
  );
}
