import { LINK_REASONS } from "#app/domain/account/account-link";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

/** What was typed in one of the forms, where it came back. */
export interface LinkTyped {
  intent: string;
  account: string;
  otherAccount: string;
  reason: string;
}

/** Says that two accounts are one person's; another administrator has to confirm it. */
export function SamePersonForm(props: {
  formToken: string;
  typed: LinkTyped;
  problems: readonly FormProblem[];
}) {
  const { samePerson } = useWords();
  const { formToken, typed, problems } = props;
  const isOurs = typed.intent === "join";
  const errorOf = (name: string) =>
    isOurs ? problems.find(({ field }) => field === name)?.message : undefined;
  return (
    <form method="post">
      <h3>{samePerson.joinTitle}</h3>
      <p>{samePerson.joinText}</p>
      <FormToken value={formToken} />
      <TextInput
        name="account"
        label={samePerson.account}
        hint={samePerson.accountHint}
        value={typed.account}
        error={errorOf("account")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput
        name="otherAccount"
        label={samePerson.otherAccount}
        value={typed.otherAccount}
        error={errorOf("otherAccount")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Select
        name="reason"
        label={samePerson.reason}
        empty={samePerson.chooseReason}
        value={isOurs ? typed.reason : ""}
        error={errorOf("reason")}
        options={LINK_REASONS.join.map((value) => ({
          value,
          label: samePerson.reasonName[value],
        }))}
      />
      <CheckField problems={problems} />
      <div className="buttons">
        <SubmitButton name="intent" value="join">
          {samePerson.join}
        </SubmitButton>
      </div>
    </form>
  );
}
