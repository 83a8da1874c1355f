import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";
import type { DraftPageProps } from "./draft-props";

/** What the plan is called and whose list it is, to be mended. */
export function DraftHead({ viewer, draft, typed, problems }: DraftPageProps) {
  const { desk } = useWords();
  return (
    <form method="post">
      <h2>{desk.head}</h2>
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={draft.version} />
      <TextInput
        name="title"
        label={desk.planTitle}
        error={problemOf(problems, "title")}
        value={typed["title"] ?? draft.title}
      />
      <TextInput
        name="organization"
        label={desk.organization}
        hint={desk.optional}
        error={problemOf(problems, "organization")}
        value={typed["organization"] ?? draft.organization ?? ""}
      />
      <SubmitButton name="intent" value="describe" weight="quiet">
        {desk.saveHead}
      </SubmitButton>
    </form>
  );
}
