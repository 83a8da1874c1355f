import { GROUP_LENGTH } from "#app/domain/group/group-input";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

/** Where coordinators say how moderators and administrators reach the group. */
export function ContactForm(props: {
  contact: string | null;
  /** What was typed, where this form came back. */
  typed: string | null;
  formToken: string;
  problems: readonly FormProblem[];
}) {
  const { groupRoom } = useWords();
  return (
    <form method="post">
      <h2>{groupRoom.contact}</h2>
      <FormToken value={props.formToken} />
      <TextInput
        name="contact"
        label={groupRoom.contactLabel}
        hint={groupRoom.contactInsideHint}
        value={props.typed ?? props.contact ?? ""}
        error={problemOf(props.problems, "contact")}
        maxLength={GROUP_LENGTH.contact.most}
        autoComplete="off"
      />
      <SubmitButton name="intent" value="contact" weight="quiet">
        {groupRoom.saveContact}
      </SubmitButton>
    </form>
  );
}
