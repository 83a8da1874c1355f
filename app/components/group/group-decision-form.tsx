import { PROPOSAL_REASONS } from "#app/domain/group/group";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useWords } from "../layout/page";
import type { TypedGroupDecision } from "./group-review-view";
import { OfficeData } from "../update/office-data";

/** The form in which a moderator takes a proposed group in, or turns it down with a reason. */
export function GroupDecisionForm(props: {
  formToken: string;
  typed: TypedGroupDecision;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
}) {
  const { group, groupRoom } = useWords();
  const { typed, problems } = props;
  const error = (name: string) => problemOf(problems, name);
  return (
    <form method="post" noValidate>
      <h2>{groupRoom.decideTitle}</h2>
      <FormToken value={props.formToken} />
      <RadioGroup
        name="decision"
        label={groupRoom.decideQuestion}
        value={typed.decision}
        error={error("decision")}
        options={[
          { value: "approve", label: group.approve },
          { value: "reject", label: group.reject },
        ]}
      />
      <Select
        name="reasonCode"
        label={group.reason}
        hint={groupRoom.reasonHint}
        error={error("reasonCode")}
        empty={group.reasonNone}
        value={typed.reasonCode}
        options={PROPOSAL_REASONS.map((reason) => ({
          value: reason,
          label: group.proposalReason[reason],
        }))}
      />
      <TextArea
        name="note"
        label={groupRoom.note}
        hint={groupRoom.noteHint}
        error={error("note")}
        value={typed.note}
        rows={4}
      />
      <OfficeData {...props} />
      <CheckField problems={problems} />
      <SubmitButton>{groupRoom.decide}</SubmitButton>
    </form>
  );
}
