import { GROUP_CLOSE_REASONS } from "#app/domain/group/group";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";
import { ProvinceFields } from "./province-fields";
import type { OverseenGroup, TypedOversight } from "./overseen-group-view";
import { OfficeData } from "../update/office-data";

/** What the forms about a group share. */
export interface OversightProps {
  overseen: OverseenGroup;
  provinces: readonly { slug: string; name: string }[];
  formToken: string;
  /** Of the form that came back; null where none did. */
  typed: TypedOversight | null;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
}

/** Asks for a group's name and what it says of itself. */
export function RenameForm(props: OversightProps) {
  const { group, groupRoom } = useWords();
  const { problems, overseen } = props;
  const typed = props.typed?.intent === "rename" ? props.typed : null;
  return (
    <form method="post" noValidate>
      <h2>{groupRoom.wordsTitle}</h2>
      <p>{groupRoom.wordsHelp}</p>
      <FormToken value={props.formToken} />
      <TextInput
        name="name"
        label={group.name}
        error={problemOf(problems, "name")}
        value={typed?.name ?? overseen.group.name}
        required
      />
      <TextArea
        name="about"
        label={group.about}
        hint={group.aboutHint}
        error={problemOf(problems, "about")}
        value={typed?.about ?? overseen.group.about ?? ""}
      />
      <OfficeData {...props} />
      <CheckField problems={problems} />
      <SubmitButton name="intent" value="rename" weight="quiet">
        {groupRoom.saveWords}
      </SubmitButton>
    </form>
  );
}

/** Asks for a group's provinces. */
export function MoveForm(props: OversightProps) {
  const { group, groupRoom } = useWords();
  const typed = props.typed?.intent === "move" ? props.typed : null;
  return (
    <form method="post" noValidate>
      <h2>{group.provinces}</h2>
      <FormToken value={props.formToken} />
      <ProvinceFields
        provinces={props.provinces}
        chosen={
          typed?.provinces ??
          props.overseen.group.provinces.map(({ slug }) => slug)
        }
        error={problemOf(props.problems, "province")}
      />
      <SubmitButton name="intent" value="move" weight="quiet">
        {groupRoom.saveProvinces}
      </SubmitButton>
    </form>
  );
}

/** Asks why a group is suspended or closed; one that is suspended can act again. */
export function EndForms(props: OversightProps) {
  const { group, groupRoom, moderation } = useWords();
  const isSuspended = props.overseen.group.suspendedAt !== null;
  return (
    <>
      {isSuspended ? (
        <form method="post">
          <h2>{groupRoom.resume}</h2>
          <p>{groupRoom.resumeHelp}</p>
          <FormToken value={props.formToken} />
          <SubmitButton name="intent" value="resume" weight="quiet">
            {groupRoom.resume}
          </SubmitButton>
        </form>
      ) : null}
      <form method="post" noValidate>
        <h2>{isSuspended ? group.closeTitle : groupRoom.endTitle}</h2>
        <p>{groupRoom.endHelp}</p>
        <FormToken value={props.formToken} />
        <Select
          name="reasonCode"
          label={group.reason}
          error={problemOf(props.problems, "reasonCode")}
          empty={moderation.reasonNone}
          value={props.typed?.reasonCode ?? ""}
          options={GROUP_CLOSE_REASONS.map((reason) => ({
            value: reason,
            label: group.closeReason[reason],
          }))}
        />
        <div className="buttons">
          {isSuspended ? null : (
            <SubmitButton name="intent" value="suspend" weight="quiet">
              {groupRoom.suspend}
            </SubmitButton>
          )}
          <SubmitButton name="intent" value="close" weight="quiet">
            {group.close}
          </SubmitButton>
        </div>
      </form>
    </>
  );
}
