import { limaDay } from "#app/domain/text/calendar";
import type {
  ReadStatement,
  StatementKind,
} from "#app/domain/statement/statement";
import type { PublishedUpdate as Update } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, usePage, useWords } from "../layout/page";
import { PublishedUpdate } from "../update/published-update";
import { OwnStatements } from "./own-statements";
import { StatementForm, type StatementTyped } from "./statement-form";

export interface ActsPageProps {
  /** Null where the session ended while its owner was typing. */
  viewer: Viewer | null;
  formToken: string;
  submissionId: string;
  update: Update;
  /** What this person may say of it; null where there is nothing for them to say. */
  kind: StatementKind | null;
  /** Why not, where there is something to explain. */
  closed: "waiting" | "retracted" | "not_yours" | null;
  /** Whether they may ask for an answer, or take the update back. */
  mayManage: boolean;
  /** Whether they may propose to take something of it out of sight. */
  mayRemove: boolean;
  requestedAt: string | null;
  hasGovernment: boolean;
  own: readonly ReadStatement[];
  typed: StatementTyped;
  problems: readonly FormProblem[];
  office?: boolean;
}

/** What a person may do about an update that is published: ask for a correction, reply for the government, moderate it. */
export function ActsPage(props: ActsPageProps) {
  const { contest } = useWords();
  const href = useHref();
  const { closed, kind, viewer, own, update } = props;
  const place = `${href(`/metas/${update.targetCode}`)}#a-${update.id}`;
  return (
    <>
      {viewer === null ? null : <AccountBar {...viewer} />}
      <p className="crumbs">
        <a href={place}>{contest.backToPromise}</a>
      </p>
      <ErrorSummary title={contest.errorTitle} problems={props.problems} />
      <h1>{contest.acts.title(update.targetCode)}</h1>
      <ol className="timeline">
        <PublishedUpdate update={update} bare />
      </ol>
      {own.length === 0 ? null : (
        <section aria-labelledby="own-title">
          <h2 id="own-title">{contest.statement.yours}</h2>
          <OwnStatements statements={own} />
        </section>
      )}
      {closed === null ? null : (
        <p className="note">{contest.statement.closed[closed]}</p>
      )}
      {kind === null ? null : (
        <StatementForm {...props} kind={kind} updateId={update.id} />
      )}
      {props.mayManage || props.mayRemove ? <Manage {...props} /> : null}
    </>
  );
}

function Manage(props: ActsPageProps) {
  const { contest } = useWords();
  const href = useHref();
  const { update } = props;
  return (
    <section aria-labelledby="manage-title">
      <h2 id="manage-title">{contest.acts.moderate}</h2>
      {props.mayManage ? (
        <>
          <RequestForm {...props} />
          <p>
            <a href={`${href(`/moderacion/${update.id}`)}#decidir`}>
              {contest.acts.retract}
            </a>
          </p>
        </>
      ) : null}
      {props.mayRemove ? (
        <p>
          <a href={href(`/moderacion/retirar/${update.id}`)}>
            {contest.removal.link}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function RequestForm(props: ActsPageProps) {
  const { words, language } = usePage();
  const href = useHref();
  const { request } = words.contest;
  const { requestedAt, update } = props;
  if (requestedAt !== null) {
    return <p>{request.done(formatDay(limaDay(requestedAt), language))}</p>;
  }
  return (
    <form method="post" action={href(`/moderacion/${update.id}/respuesta`)}>
      <FormToken value={props.formToken} />
      <p>{request.help}</p>
      {props.hasGovernment ? null : <p className="note">{request.noAccount}</p>}
      <div className="buttons">
        <SubmitButton weight="quiet">{request.send}</SubmitButton>
      </div>
    </form>
  );
}
