import { RECORD_TYPES } from "#app/domain/evidence/official-record";
import { Select } from "../form/select";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";
import type { FieldOf } from "./evidence-field";

/** The number of an official record; folded away until it is wanted. */
export function EvidenceRecordFields(props: { field: FieldOf; open: boolean }) {
  const { contribute, evidence } = useWords();
  const { field } = props;
  const isTyped =
    field("recordNumber").value !== "" || field("recordType").value !== "";
  return (
    <details open={props.open || isTyped}>
      <summary>{contribute.evidenceRecord}</summary>
      <Select
        {...field("recordType")}
        label={contribute.recordType}
        empty={contribute.recordTypeNone}
        options={RECORD_TYPES.map((type) => ({
          value: type,
          label: evidence.recordType[type],
        }))}
      />
      <TextInput
        {...field("recordNumber")}
        label={contribute.recordNumber}
        hint={`${contribute.recordHint} ${contribute.departmentFigure}`}
      />
    </details>
  );
}
