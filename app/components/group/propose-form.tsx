import { GROUP_LENGTH } from "#app/domain/group/group-input";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useHref, useWords } from "../layout/page";
import { ProvinceFields } from "./province-fields";
import { OfficeData } from "../update/office-data";

/** A group as somebody is about to propose it. */
export interface TypedGroup {
  name: string;
  about: string;
  contact: string;
  /** One slug or nothing for each field of a province. */
  provinces: readonly string[];
}

/** The form in which somebody proposes a watchdog group. */
export function ProposeForm(props: {
  formToken: string;
  provinces: readonly { slug: string; name: string }[];
  typed: TypedGroup;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
}) {
  const { group, groupRoom } = useWords();
  const href = useHref();
  const { typed, problems } = props;
  const error = (name: string) => problemOf(problems, name);
  return (
    <form method="post" action={href("/grupos/nuevo")} noValidate>
      <ErrorSummary title={group.errorTitle} problems={problems} />
      <FormToken value={props.formToken} />
      <TextInput
        name="name"
        label={group.name}
        hint={group.nameHint}
        error={error("name")}
        value={typed.name}
        autoComplete="organization"
        maxLength={GROUP_LENGTH.name.most}
        required
      />
      <TextArea
        name="about"
        label={group.about}
        hint={group.aboutHint}
        error={error("about")}
        value={typed.about}
        required
      />
      <ProvinceFields
        provinces={props.provinces}
        chosen={typed.provinces}
        error={error("province")}
      />
      <TextInput
        name="contact"
        label={groupRoom.contact}
        hint={groupRoom.contactHint}
        error={error("contact")}
        value={typed.contact}
        maxLength={GROUP_LENGTH.contact.most}
        required
      />
      <OfficeData {...props} />
      <p className="muted">{groupRoom.proposePublic}</p>
      <SubmitButton>{group.sendProposal}</SubmitButton>
    </form>
  );
}
