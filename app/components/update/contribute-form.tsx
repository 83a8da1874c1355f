import { MAX_EVIDENCE } from "#app/domain/evidence/evidence";
import type { DraftFields } from "#app/domain/update/draft-fields";
import type { ReceivedFiles } from "#app/domain/evidence/received-file";
import { FORM_VERSION } from "#app/domain/update/form-version";
import { NON_DELIVERY_REASONS } from "#app/domain/status/status";
import type { Target } from "#app/domain/plan/target";
import { SUMMARY_LENGTH } from "#app/domain/update/update-input";
import { formatDay, formatNumber } from "#app/i18n/format";
import { DateInput } from "../form/date-input";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { usePage, useHref } from "../layout/page";
import { EvidenceFields } from "./evidence-fields";
import { OfficeData } from "./office-data";
import { StatusChoice } from "./status-choice";

/** Everything the form shows: the promise, what was typed, what is wrong with it. */
export interface ContributeFormProps {
  target: Target;
  termStart: string;
  fields: DraftFields;
  problems: readonly FormProblem[];
  formToken: string;
  submissionId: string;
  edited: { id: string; version: number } | null;
  groups: readonly { id: string; name: string }[];
  /** Rows of evidence to draw. */
  rows: number;
  /** Whether another row was just asked for. */
  more: boolean;
  /** Whether what looks like personal data is said to be a public office's. */
  office: boolean;
  /** Files that came already, by the id that their rows name. */
  received: ReceivedFiles;
  /** Of those, the ones whose author wants to cover parts first. */
  covers: readonly string[];
  /** Whether it was sent before and comes back, and whether its files were taken in. */
  cameBack: "with_files" | "without_files" | null;
}

/** The form in which a citizen says what became of a promise: one question after another. */
export function ContributeForm(props: ContributeFormProps) {
  const { words } = usePage();
  const href = useHref();
  const { target, problems } = props;
  const { contribute } = words;
  return (
    <form
      method="post"
      action={href(`/aportar/${target.code}`)}
      encType="multipart/form-data"
      noValidate
      data-kept-form={target.code}
      data-about={target.wording}
      data-came-back={props.cameBack}
      data-most-rows={MAX_EVIDENCE}
    >
      <ErrorSummary title={contribute.errorTitle} problems={problems} />
      <FormToken value={props.formToken} />
      <input type="hidden" name="submissionId" value={props.submissionId} />
      <input type="hidden" name="formVersion" value={FORM_VERSION} />
      {props.edited === null ? null : (
        <>
          <input type="hidden" name="updateId" value={props.edited.id} />
          <input type="hidden" name="version" value={props.edited.version} />
        </>
      )}
      <Claim {...props} />
      <EvidenceFields {...props} />
      <GroupChoice {...props} />
      <OfficeData {...props} />
      <p className="muted">{contribute.whatNext}</p>
      <div className="buttons">
        <SubmitButton name="intent" value="submit">
          {contribute.submit}
        </SubmitButton>
        <SubmitButton name="intent" value="draft" weight="quiet" formNoValidate>
          {contribute.saveDraft}
        </SubmitButton>
        {props.rows < MAX_EVIDENCE ? (
          <SubmitButton
            name="intent"
            value="more"
            weight="quiet"
            formNoValidate
          >
            {contribute.moreEvidence}
          </SubmitButton>
        ) : null}
      </div>
      <p>
        <a href={href(`/metas/${target.code}`)}>{contribute.cancel}</a>
      </p>
    </form>
  );
}

function Claim({ target, fields, problems, termStart }: ContributeFormProps) {
  const { words, language, today } = usePage();
  const { contribute } = words;
  const error = (name: string) => problemOf(problems, name);
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <StatusChoice value={fields.status} error={error("status")} />
      <DateInput
        name="effectiveDate"
        label={contribute.effectiveDate}
        hint={contribute.effectiveDateHint(
          formatDay(termStart, language),
          formatDay(today, language),
        )}
        error={error("effectiveDate")}
        value={fields.effectiveDate}
        min={termStart}
        max={today}
      />
      <TextArea
        name="summary"
        label={contribute.summary}
        hint={contribute.summaryHint(
          number(SUMMARY_LENGTH.least),
          number(SUMMARY_LENGTH.most),
        )}
        error={error("summary")}
        value={fields.summary}
      />
      {target.measure === null ? null : (
        <TextInput
          name="measuredValue"
          label={contribute.measuredValue(target.measure.indicator)}
          hint={`${contribute.measuredHint(unitName(target.measure.unit))} ${contribute.departmentFigure}`}
          error={error("measuredValue")}
          value={fields.measuredValue}
          inputMode="decimal"
        />
      )}
      {/* Whoever tells of anything else is not asked for it. */}
      <div className="of-undelivered">
        <Select
          name="reason"
          label={contribute.reason}
          hint={contribute.reasonHint}
          error={error("reason")}
          value={fields.reason}
          empty={contribute.reasonNone}
          options={NON_DELIVERY_REASONS.map((reason) => ({
            value: reason,
            label: words.status.reason[reason],
          }))}
        />
      </div>
    </>
  );

  function unitName(unit: string): string {
    return words.measure.unit[unit]?.("").trim() || words.measure.unitless;
  }
}

function GroupChoice({ fields, problems, groups }: ContributeFormProps) {
  const { words } = usePage();
  const href = useHref();
  if (groups.length === 0) {
    return (
      <p className="muted">
        {words.contribute.groupless}{" "}
        <a href={href("/mis-grupos")}>{words.groupRoom.ownTitle}</a>
      </p>
    );
  }
  return (
    <Select
      name="groupId"
      label={words.contribute.group}
      error={problemOf(problems, "groupId")}
      value={fields.groupId}
      empty={words.contribute.groupNone}
      options={groups.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
