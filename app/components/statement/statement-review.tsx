import { limaDay } from "#app/domain/text/calendar";
import type { DecisionBar } from "#app/domain/decision/decision-bar";
import type { ReadStatement } from "#app/domain/statement/statement";
import type { Target } from "#app/domain/plan/target";
import type { PublishedUpdate as Update } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { SafeLink } from "../evidence/safe-link";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, usePage, useWords } from "../layout/page";
import { PublishedUpdate } from "../update/published-update";
import { Quotation } from "../plan/quotation";
import { OwnStatements } from "./own-statements";
import {
  StatementDecisionForm,
  type StatementDecisionTyped,
} from "./statement-decision-form";
import { STATEMENT_ROOMS } from "./statement-rooms";

export interface StatementReviewProps extends Viewer {
  statement: ReadStatement;
  target: Pick<Target, "code" | "wording" | "passages" | "provinceName">;
  update: Update;
  bar: DecisionBar | null;
  typed: StatementDecisionTyped;
  problems: readonly FormProblem[];
  office?: boolean;
}

/** One correction request or reply: what it says, the update and the plan's words beside it, the decision. */
export function StatementReview(props: StatementReviewProps) {
  const words = useWords();
  const href = useHref();
  const { statement, target, update } = props;
  const { queue } = words.contest;
  const { kind } = statement;
  return (
    <>
      <AccountBar {...props} />
      <p className="crumbs">
        <a href={href(STATEMENT_ROOMS[kind])}>{queue.title[kind]}</a>
      </p>
      <h1>{queue.reviewTitle[kind](target.code)}</h1>
      <ErrorSummary title={queue.errorTitle} problems={props.problems} />
      <div className="columns">
        <div>
          <Said {...props} />
        </div>
        <div className="side">
          <h2>{words.contest.published}</h2>
          <ol className="timeline">
            <PublishedUpdate update={update} bare />
          </ol>
          <h2>{words.moderation.planWords}</h2>
          <Quotation
            text={target.wording}
            passage={target.passages[0] ?? null}
          />
          <p>
            <a href={href(`/metas/${target.code}`)}>
              {target.code} · {target.provinceName}
            </a>
          </p>
        </div>
        <div>
          <Decide {...props} />
        </div>
      </div>
    </>
  );
}

function Said({ statement }: StatementReviewProps) {
  const { words, language } = usePage();
  const { contest } = words;
  const { url } = statement;
  return (
    <>
      <h2>{contest.queue.said[statement.kind]}</h2>
      <p className="said">{statement.words ?? contest.wordsRemoved}</p>
      {url === null ? null : (
        <p>
          {contest.queue.link}: <SafeLink url={url}>{url}</SafeLink>
        </p>
      )}
      <p className="small muted">
        <bdi>{contest.queue.from(statement.authorName)}</bdi>
        {". "}
        {contest.statement.filedOn(
          formatDay(limaDay(statement.filedAt), language),
        )}
        .
      </p>
    </>
  );
}

function Decide(props: StatementReviewProps) {
  const { contest } = useWords();
  const { bar, statement } = props;
  if (statement.outcome !== null) {
    return (
      <section aria-labelledby="decided-title">
        <h2 id="decided-title">{contest.queue.decided}</h2>
        <OwnStatements statements={[statement]} />
      </section>
    );
  }
  if (bar !== null) {
    return <p className="note">{contest.queue.problem[bar]}</p>;
  }
  return (
    <section aria-labelledby="decide-title" id="decidir">
      <h2 id="decide-title">{contest.queue.decide}</h2>
      <StatementDecisionForm {...props} />
    </section>
  );
}
