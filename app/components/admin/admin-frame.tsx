import type { ReactNode } from "react";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";

/** Who looks at a page of the administration, and which rooms they have. */
export type AdminViewer = Viewer;

/** What is the same on every page of the administration: who is there, what was done, what is wrong, the way back. */
export function AdminFrame(props: {
  viewer: AdminViewer;
  title: ReactNode;
  /** What the sending just taken led to. */
  done?: string | null;
  problems?: readonly FormProblem[];
  back?: { to: string; label: string };
  children: ReactNode;
}) {
  const { admin } = useWords();
  const href = useHref();
  const { viewer, done = null, problems = [], back } = props;
  const saved = done === null ? undefined : admin.saved[done];
  return (
    <>
      <AccountBar {...viewer} />
      <h1>{props.title}</h1>
      {saved === undefined ? null : (
        <p className="note" role="status">
          {saved}
        </p>
      )}
      <ErrorSummary title={admin.errorTitle} problems={problems} />
      {props.children}
      {back === undefined ? null : (
        <p>
          <a href={href(back.to)}>{back.label}</a>
        </p>
      )}
    </>
  );
}
