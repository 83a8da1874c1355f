import { EVIDENCE_KINDS, EVIDENCE_VISIBILITIES } from "#app/domain/evidence";
import type { DraftFields } from "#app/domain/draft-fields";
import { DateInput } from "../form/date-input";
import type { FormProblem } from "../form/error-summary";
import { fieldId } from "../form/field-id";
import { Fieldset } from "../form/fieldset";
import { problemOf } from "../form/form-problems";
import { Select } from "../form/select";
import { TextInput } from "../form/text-input";
import { usePage } from "../layout/page";

interface EvidenceFieldsProps {
  fields: DraftFields;
  problems: readonly FormProblem[];
  rows: number;
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
        <EvidenceRow key={index} index={index} {...props} />
      ))}
    </Fieldset>
  );
}

function EvidenceRow({
  index,
  fields,
  problems,
}: EvidenceFieldsProps & { index: number }) {
  const { words, today } = usePage();
  const { contribute } = words;
  const typed = fields.evidence[index];
  const field = (name: keyof DraftFields["evidence"][number]) => ({
    name: `evidence[${index}].${name}`,
    error: problemOf(problems, `evidence[${index}].${name}`),
    value: typed?.[name] ?? "",
  });
  const number = index + 1;
  return (
    <fieldset>
      <legend>
        {index === 0
          ? contribute.evidenceItem(number)
          : contribute.evidenceOptional(number)}
      </legend>
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
      <Select
        {...field("kind")}
        label={contribute.evidenceKind}
        options={EVIDENCE_KINDS.map((kind) => ({
          value: kind,
          label: words.evidence.kind[kind],
        }))}
      />
      <DateInput
        {...field("date")}
        label={contribute.evidenceDate}
        max={today}
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
          label: words.evidence.visibility[visibility],
        }))}
      />
    </fieldset>
  );
}
