import type { ComponentProps } from "react";
import type { DecisionBar } from "#app/domain/decision/decision-bar";
import type { Circle } from "#app/domain/decision/eligibility";
import type { ReviewView } from "#app/domain/decision/review-queue";
import type { DecidedSuccession } from "#app/domain/succession/succession";
import type { Target } from "#app/domain/plan/target";
import type { PublishedUpdate as Published } from "#app/domain/update/update";
import type { Words } from "#app/i18n/words";
import { SeenBefore } from "../evidence/seen-before";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { FollowedNote } from "../plan/lineage-notes";
import { PublishedUpdate } from "../update/published-update";
import {
  isRefusedByNight,
  type SecondLook,
} from "#app/domain/decision/second-look";
import { isVerdict } from "#app/domain/status/status";
import { Quotation } from "../plan/quotation";
import { AppealWords } from "./appeal-words";
import { Claim } from "./claim";
import { DecisionForm, type DecisionTyped } from "./decision-form";
import { RepeatNote } from "./repeat-note";
import { TurnForm } from "./turn-form";
import type { ShownLease } from "#app/domain/decision/review-lease";
import { DecisionList } from "./decision-list";
import { VersionChanges } from "./version-changes";

export interface ReviewPageProps extends Viewer {
  review: ReviewView;
  target: Target;
  /** Since when others follow the promise: what waits still goes to its history. */
  followed: DecidedSuccession | null;
  earlier: readonly Published[];
  bar: DecisionBar | null;
  /** Who is asked to decide: the province, or further away. */
  asked: Circle;
  tooFew: boolean;
  /** Pictures and updates that are like this one's. */
  seen?: ComponentProps<typeof SeenBefore>;
  /** What its author changed since it was sent back; null where it never was. */
  changed: Pick<
    ComponentProps<typeof VersionChanges>,
    "before" | "change"
  > | null;
  /** Why an approval would wait for somebody else. */
  look: SecondLook | null;
  /** Who is reading it now. */
  lease: ShownLease | null;
  typed: DecisionTyped;
  problems: readonly FormProblem[];
  office?: boolean;
}

/** One review: the claim and the plan's words, the evidence, what came before, the decision. */
export function ReviewPage(props: ReviewPageProps) {
  const words = useWords();
  const href = useHref();
  const { review, target } = props;
  const { moderation } = words;
  return (
    <>
      <AccountBar {...props} />
      <h1>{moderation.reviewTitle(target.code)}</h1>
      <ErrorSummary title={moderation.errorTitle} problems={props.problems} />
      {review.round === null || props.bar !== null ? null : (
        <TurnForm
          id={review.update.id}
          code={target.code}
          lease={props.lease}
          formToken={props.formToken}
        />
      )}
      <div className="columns">
        <div>
          <h2>{moderation.planWords}</h2>
          <Quotation
            text={target.wording}
            passage={target.passages[0] ?? null}
          />
          <p>
            <a href={href(`/metas/${target.code}`)}>
              {target.code} · {target.provinceName}
            </a>
          </p>
          <FollowedNote act={props.followed} />
          <Claim
            update={review.update}
            measure={target.measure}
            facts={review.facts}
          />
          {props.changed === null || review.update.content === null ? null : (
            <VersionChanges
              {...props.changed}
              after={{
                content: review.update.content,
                groupName: review.update.groupName,
              }}
            />
          )}
          {props.seen === undefined ? null : <SeenBefore {...props.seen} />}
          <RepeatNote repeat={review.repeat} />
          <AppealWords appeal={review.appeal} />
        </div>
        <div className="side">
          <h2>{moderation.earlier}</h2>
          {props.earlier.length === 0 ? <p>{moderation.earlierNone}</p> : null}
          <ol className="timeline">
            {props.earlier.map((update) => (
              <PublishedUpdate key={update.id} update={update} />
            ))}
          </ol>
          {review.update.decisions.length === 0 ? null : (
            <>
              <h2>{moderation.earlierDecisions}</h2>
              <DecisionList decisions={review.update.decisions} />
            </>
          )}
        </div>
      </div>
      <Decide {...props} />
      {["approved", "retracted"].includes(review.update.state) ? (
        <p>
          <a href={href(`/moderacion/retirar/${review.update.id}`)}>
            {words.contest.removal.link}
          </a>
        </p>
      ) : null}
      <p>
        <a href={href("/moderacion")}>{moderation.backToQueue}</a>
      </p>
    </>
  );
}

const ROUND_TITLES = {
  review: (words: Words["moderation"]) => words.decide,
  retraction: (words: Words["moderation"]) => words.retractTitle,
  confirmation: (words: Words["moderation"]) => words.confirmTitle,
} as const;

function Decide(props: ReviewPageProps) {
  const { moderation, signal } = useWords();
  const { review, bar, look } = props;
  if (review.round === null)
    return <p className="note">{moderation.problem["not_open"]}</p>;
  if (bar !== null) return <p className="note">{moderation.bar[bar]}</p>;
  const needsTwo = useNeedsTwo(review);
  return (
    <section aria-labelledby="decide-title" id="decidir">
      <h2 id="decide-title">{ROUND_TITLES[review.round](moderation)}</h2>
      {review.round === "retraction" ? <p>{moderation.retractHelp}</p> : null}
      {review.round === "confirmation" ? (
        <p className="note">{moderation.confirmHelp}</p>
      ) : null}
      {needsTwo === null ? null : (
        <p>
          {needsTwo} {moderation.step(review.opinions + 1)}
        </p>
      )}
      {props.asked === "province" ? null : (
        <p className="note">{moderation.askedBeyond[props.asked]}</p>
      )}
      {look === null ? null : (
        <p className="note">
          {isRefusedByNight(look, review)
            ? signal.tooManyByNight
            : signal.look[look]}
        </p>
      )}
      {props.tooFew ? <p className="note">{moderation.fewModerators}</p> : null}
      <DecisionForm {...props} />
    </section>
  );
}

/** Why it takes two people; null where one is enough. */
function useNeedsTwo({ needed, facts, update }: ReviewView): string | null {
  const { moderation, review } = useWords();
  if (needed === 1) return null;
  if (isVerdict(facts.standing)) return moderation.needsTwoReplace;
  const { content } = update;
  return content !== null && isVerdict(content.status)
    ? moderation.needsTwo
    : review.needsTwoOrdinary;
}
