import { DECISION_REASONS } from "#app/domain/decision/decision";
import {
  OUTCOMES_OF,
  STATEMENT_REASONS,
  type ReadStatement,
  type StatementOutcome,
} from "#app/domain/statement/statement";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useHref, useWords } from "../layout/page";
import { STATEMENT_ROOMS } from "./statement-rooms";
import { OfficeData } from "../update/office-data";

/** What a moderator had typed when the form came back. */
export interface StatementDecisionTyped {
  outcome: string;
  reasonCode: string;
  retractionReason: string;
  note: string;
}

/** The decision on a statement: what comes of it, why, and the words that answer it. */
export function StatementDecisionForm(props: {
  statement: Pick<ReadStatement, "id" | "kind">;
  formToken: string;
  typed: StatementDecisionTyped;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
}) {
  const { contest, decision } = useWords();
  const href = useHref();
  const { problems, typed } = props;
  const { id, kind } = props.statement;
  const { queue } = contest;
  const outcomes: readonly StatementOutcome[] = OUTCOMES_OF[kind];
  const error = (name: string) => problemOf(problems, name);
  return (
    <form
      method="post"
      action={href(`${STATEMENT_ROOMS[kind]}/${id}`)}
      noValidate
    >
      <FormToken value={props.formToken} />
      <RadioGroup
        name="outcome"
        label={queue.question}
        value={typed.outcome}
        error={error("outcome")}
        options={outcomes.map((outcome) => ({
          value: outcome,
          label: queue.option[outcome],
          hint: queue.optionHint[outcome],
        }))}
      />
      <Select
        name="reasonCode"
        label={queue.reason}
        error={error("reasonCode")}
        value={typed.reasonCode}
        empty={queue.reasonNone}
        options={STATEMENT_REASONS[kind].map((code) => ({
          value: code,
          label: contest.reason[code] ?? code,
        }))}
      />
      {kind === "reply" ? null : (
        <Select
          name="retractionReason"
          label={queue.retractionReason}
          error={error("retractionReason")}
          value={typed.retractionReason}
          empty={queue.reasonNone}
          options={DECISION_REASONS.map((code) => ({
            value: code,
            label: decision.reason[code] ?? code,
          }))}
        />
      )}
      <TextArea
        name="note"
        label={queue.note}
        hint={queue.noteHint[kind]}
        error={error("note")}
        value={typed.note}
      />
      <OfficeData {...props} />
      <CheckField problems={problems} />
      <div className="buttons">
        <SubmitButton>{queue.send}</SubmitButton>
      </div>
    </form>
  );
}
