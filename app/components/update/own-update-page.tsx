import { appealedState, type Appeal } from "#app/domain/statement/appeal";
import type { ShownRepeat } from "#app/domain/decision/repeated-review";
import type { EvidenceFile } from "#app/domain/evidence/evidence-file";
import type { Measure } from "#app/domain/status/measure";
import type { OwnUpdate } from "#app/domain/update/own-update";
import type { Tombstone } from "#app/domain/removal/removal";
import { Claim } from "../decision/claim";
import { DecisionList } from "../decision/decision-list";
import { OwnRepeat } from "../decision/repeat-note";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { OwnTombstones } from "../removal/own-tombstones";
import { KeptHere, type KeptOwner } from "./kept-here";
import { AppealForm, OwnAppeal } from "./appeal-section";
import { OwnPhotos } from "./own-photos";
import { ErrorSummary, type FormProblem } from "../form/error-summary";

export interface OwnUpdatePageProps extends Viewer, KeptOwner {
  update: OwnUpdate;
  tombstones: readonly Tombstone[];
  measure: Measure | null;
  submissionId: string;
  mayEdit: boolean;
  mayWithdraw: boolean;
  /** Those whose parts can still be covered. */
  photos: readonly EvidenceFile[];
  appeal: Appeal | null;
  /** Why others decide on it again; null where they do not. */
  repeat: ShownRepeat | null;
  mayAppeal: boolean;
  /** The words of an appeal that came back, and what is wrong with it. */
  typedAppeal: string;
  problems: readonly FormProblem[];
  office?: boolean;
}

/** One update as its author sees it: where it stands, every decision with its reason, what to do next. */
export function OwnUpdatePage(props: OwnUpdatePageProps) {
  const { contest, contribute, update: text } = useWords();
  const href = useHref();
  const { update } = props;
  return (
    <>
      <AccountBar {...props} />
      <p className="crumbs">
        <a href={href("/mis-aportes")}>{contribute.ownTitle}</a>
      </p>
      <KeptHere owner={props.owner} />
      <ErrorSummary title={contest.errorTitle} problems={props.problems} />
      <h1>
        {text.state[update.state]}:{" "}
        <span className="code">{update.targetCode}</span>
      </h1>
      <p className="lead" role="status">
        {text.explained[update.state]}
      </p>
      <p lang="es">
        «{update.targetWording}»{" "}
        <a href={href(`/metas/${update.targetCode}`)}>{update.provinceName}</a>
      </p>
      <OwnTombstones tombstones={props.tombstones} />
      <OwnRepeat
        repeat={props.repeat}
        isWaiting={update.state === "submitted"}
      />
      <NextSteps {...props} />
      <OwnPhotos update={update} photos={props.photos} />
      {props.appeal === null ? null : (
        <OwnAppeal
          appeal={props.appeal}
          state={appealedState(props.appeal, update)}
        />
      )}
      <section aria-labelledby="decisions-title">
        <h2 id="decisions-title">{contribute.decisionsTitle}</h2>
        {update.decisions.length === 0 ? <p>{contribute.noDecisions}</p> : null}
        <DecisionList decisions={update.decisions} />
      </section>
      {props.mayAppeal ? (
        <AppealForm {...props} updateId={update.id} words={props.typedAppeal} />
      ) : null}
      <Claim update={update} measure={props.measure} facts={null} />
      {update.content === null && update.draft !== null ? (
        <p className="summary">{update.draft.summary}</p>
      ) : null}
    </>
  );
}

function NextSteps(props: OwnUpdatePageProps) {
  const { contribute } = useWords();
  const href = useHref();
  const { update } = props;
  const path = `/aportar/${update.targetCode}`;
  return (
    <div className="buttons">
      {props.mayEdit ? (
        <a className="button" href={href(path, { aporte: update.id })}>
          {update.state === "draft"
            ? contribute.continueDraft
            : contribute.answer}
        </a>
      ) : null}
      {update.state === "approved" || update.state === "retracted" ? (
        <a
          className="button"
          href={`${href(`/metas/${update.targetCode}`)}#a-${update.id}`}
        >
          {contribute.seePublic}
        </a>
      ) : null}
      {props.mayWithdraw ? (
        <form method="post" action={href(path)}>
          <FormToken value={props.formToken} />
          <input type="hidden" name="submissionId" value={props.submissionId} />
          <input type="hidden" name="updateId" value={update.id} />
          <input type="hidden" name="version" value={update.version} />
          <SubmitButton name="intent" value="withdraw" weight="quiet">
            {contribute.withdraw}
          </SubmitButton>
        </form>
      ) : null}
    </div>
  );
}
