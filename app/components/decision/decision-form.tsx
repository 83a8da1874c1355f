import {
  DECISION_REASONS,
  type DecisionAction,
} from "#app/domain/decision/decision";
import type { RepeatKind } from "#app/domain/decision/repeated-review";
import type { ReviewView } from "#app/domain/decision/review-queue";
import { isVerdict } from "#app/domain/status/status";
import type { Words } from "#app/i18n/words";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useHref, useWords } from "../layout/page";
import { GradeFields } from "./grade-fields";
import { LookFields } from "./look-fields";
import { OfficeData } from "../update/office-data";

/** What a moderator had typed when the form came back. */
export interface DecisionTyped {
  decision: string;
  reasonCode: string;
  note: string;
  grade: Record<string, string>;
  /** What of the list of `PHOTO_LOOKS` was ticked. */
  looked: readonly string[];
}

interface DecisionFormProps {
  review: ReviewView;
  typed: DecisionTyped;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
  formToken: string;
}

/** The decision with its reason; it names the version and the content that it saw. */
export function DecisionForm(props: DecisionFormProps) {
  const words = useWords();
  const href = useHref();
  const { review, problems, typed } = props;
  const { update, facts } = review;
  const error = (name: string) => problemOf(problems, name);
  return (
    <form method="post" action={href(`/moderacion/${update.id}`)} noValidate>
      <FormToken value={props.formToken} />
      <input type="hidden" name="round" value={review.round ?? ""} />
      <input type="hidden" name="version" value={update.contentVersion ?? ""} />
      <input
        type="hidden"
        name="contentHash"
        value={update.contentHash ?? ""}
      />
      {review.round === "review" ? (
        <GradeFields review={review} grades={typed.grade} />
      ) : null}
      <LookFields
        review={review}
        looked={typed.looked}
        error={error("looked")}
      />
      <ActionChoice
        review={review}
        value={typed.decision}
        error={error("decision")}
      />
      <Select
        name="reasonCode"
        label={words.moderation.reason}
        hint={words.moderation.reasonHint}
        error={error("reasonCode")}
        value={typed.reasonCode}
        empty={words.moderation.reasonNone}
        options={DECISION_REASONS.map((reason) => ({
          value: reason,
          label: words.decision.reason[reason] ?? reason,
        }))}
      />
      {review.round === "review" &&
      review.approvalNeedsNote &&
      facts.suggested !== null ? (
        <p className="note">
          {words.moderation.noteDiffers(words.status.label[facts.suggested])}
        </p>
      ) : null}
      <ReplacedVerdict review={review} />
      <TextArea
        name="note"
        label={words.moderation.note}
        hint={words.moderation.noteHint}
        error={error("note")}
        value={typed.note}
      />
      <OfficeData {...props} />
      <CheckField problems={problems} />
      <div className="buttons">
        <SubmitButton>{words.moderation.send}</SubmitButton>
      </div>
    </form>
  );
}

/** That a verdict would be replaced, which takes an explanation that everybody can read. */
function ReplacedVerdict({ review }: { review: ReviewView }) {
  const words = useWords();
  const { standing } = review.facts;
  const replaces =
    review.round === "review" &&
    isVerdict(standing) &&
    standing !== review.update.content?.status;
  if (!replaces) return null;
  return (
    <p className="note">
      {words.review.replacesVerdict(words.status.label[standing])}
    </p>
  );
}

function ActionChoice(props: {
  review: ReviewView;
  value: string;
  error: string | undefined;
}) {
  const { contest, moderation, repeat } = useWords();
  const { review } = props;
  const option = (action: DecisionAction) => ({
    value: action,
    label: moderation.action[action],
    hint: moderation.actionHint[action],
  });
  const keep = {
    value: "approve",
    label: moderation.keep,
    hint: moderation.keepHint,
  };
  const isAppeal = review.appeal?.version === review.update.contentVersion;
  const onAppeal = [
    {
      value: "approve",
      label: contest.appeal.uphold,
      hint: contest.appeal.upholdHint,
    },
    {
      value: "reject",
      label: contest.appeal.dismiss,
      hint: contest.appeal.dismissHint,
    },
  ];
  const onReview = isAppeal
    ? onAppeal
    : review.repeat === null
      ? [option("approve"), option("request_changes"), option("reject")]
      : decidedAgain(review.repeat.kind, repeat);
  const confirm = {
    value: "approve",
    label: moderation.confirm,
    hint: moderation.confirmHint,
  };
  const offered = {
    review: onReview,
    retraction: [
      option("retract"),
      ...(props.review.opinions > 0 ? [keep] : []),
    ],
    confirmation: [confirm, option("retract")],
  };
  const options = offered[props.review.round ?? "review"];
  return (
    <RadioGroup
      name="decision"
      label={moderation.decideQuestion}
      value={props.value}
      error={props.error}
      options={options}
    />
  );
}

/** What may be said where others decide again: no changes are asked for, as nothing was changed. */
function decidedAgain(kind: RepeatKind, repeat: Words["repeat"]) {
  return [
    {
      value: "approve",
      label: repeat.approve,
      hint: repeat.approveHint[kind],
    },
    {
      value: "reject",
      label: repeat.reject[kind],
      hint: repeat.rejectHint,
    },
  ];
}
