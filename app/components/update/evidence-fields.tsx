import {
  EVIDENCE_KINDS,
  EVIDENCE_VISIBILITIES,
} from "#app/domain/evidence/evidence";
import type { DraftFields } from "#app/domain/update/draft-fields";
import type { ReceivedFiles } from "#app/domain/evidence/received-file";
import { isTyped } from "#app/domain/update/typed-update";
import { DateInput } from "../form/date-input";
import type { FormProblem } from "../form/error-summary";
import { FileInput } from "../form/file-input";
import { fieldId } from "../form/field-id";
import { Fieldset } from "../form/fieldset";
import { problemOf } from "../form/form-problems";
import { Select } from "../form/select";
import { TextInput } from "../form/text-input";
import { usePage, useWords } from "../layout/page";
import { CoverWish } from "./cover-wish";
import type { FieldOf } from "./evidence-field";
import { EvidenceFileField } from "./evidence-file-field";
import { EvidenceRecordFields } from "./evidence-record-fields";

interface EvidenceFieldsProps {
  fields: DraftFields;
  problems: readonly FormProblem[];
  rows: number;
  /** Whether another row was just asked for. */
  more: boolean;
  /** Files that came already, by the id that their rows name. */
  received: ReceivedFiles;
  /** Of those, the ones whose author wants to cover parts first. */
  covers: readonly string[];
}

/** Rows of evidence: the first is asked for, the others may stay empty. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { words } = usePage();
  return (
    <Fieldset
      name="evidence"
      legend={words.contribute.evidenceTitle}
      hint={words.contribute.evidenceHint}
      error={problemOf(props.problems, "evidence")}
    >
      <div id={fieldId("evidence")} tabIndex={-1} />
      {Array.from({ length: props.rows }, (_, index) => (
        <EvidenceRow
          key={index}
          index={index}
          last={props.more && index === props.rows - 1}
          {...props}
        />
      ))}
      <FileInput
        several
        name="files"
        label={words.contribute.files}
        hint={words.contribute.filesHint}
        error={problemOf(props.problems, "files")}
      />
      <CoverWish name="filesCover" label={words.photo.wishSeveral} />
    </Fieldset>
  );
}

function EvidenceRow(
  props: EvidenceFieldsProps & { index: number; last: boolean },
) {
  const { index, fields, problems } = props;
  const { words, today } = usePage();
  const { contribute } = words;
  const typed = fields.evidence[index];
  const field: FieldOf = (name) => ({
    name: `evidence[${index}].${name}`,
    error: problemOf(problems, `evidence[${index}].${name}`),
    value: typed?.[name] ?? "",
  });
  const hasError = problems.some(({ field: name }) =>
    name?.startsWith(`evidence[${index}].`),
  );
  const isEmpty = typed === undefined || !isTyped(typed);
  const received = typed?.received ?? "";
  const rest = (
    <>
      <EvidenceRecordFields field={field} open={hasError} />
      <EvidenceDetails field={field} open={hasError} today={today} />
    </>
  );
  const main = (
    <>
      <TextInput
        {...field("title")}
        label={contribute.evidenceName}
        hint={contribute.evidenceNameHint}
      />
      <TextInput
        {...field("url")}
        label={contribute.evidenceUrl}
        inputMode="url"
      />
      <EvidenceFileField
        index={index}
        error={problemOf(problems, `evidence[${index}].file`)}
        received={received}
        file={props.received[received] ?? null}
        wished={props.covers.includes(received)}
      />
      <Select
        {...field("kind")}
        label={contribute.evidenceKind}
        options={EVIDENCE_KINDS.map((kind) => ({
          value: kind,
          label: words.evidence.kind[kind],
        }))}
      />
      {rest}
    </>
  );
  return (
    <fieldset>
      {index === 0 ? (
        <>
          <legend>{contribute.evidenceItem(1)}</legend>
          {main}
        </>
      ) : (
        <details open={hasError || !isEmpty || props.last}>
          <summary>{contribute.evidenceOptional(index + 1)}</summary>
          {main}
        </details>
      )}
    </fieldset>
  );
}

/** What a source may say besides its title and address; folded away until it is wanted. */
function EvidenceDetails(props: {
  field: FieldOf;
  open: boolean;
  today: string;
}) {
  const { contribute, evidence } = useWords();
  const { field } = props;
  const typed =
    field("date").value !== "" ||
    field("place").value !== "" ||
    field("visibility").value === "moderators_only";
  return (
    <details open={props.open || typed}>
      <summary>{contribute.evidenceMore}</summary>
      <DateInput
        {...field("date")}
        label={contribute.evidenceDate}
        max={props.today}
      />
      <TextInput
        {...field("place")}
        label={contribute.evidencePlace}
        hint={contribute.evidencePlaceHint}
      />
      <Select
        {...field("visibility")}
        label={contribute.evidenceVisibility}
        options={EVIDENCE_VISIBILITIES.map((visibility) => ({
          value: visibility,
          label: evidence.visibility[visibility],
        }))}
      />
    </details>
  );
}
