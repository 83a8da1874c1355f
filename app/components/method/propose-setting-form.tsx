import { METHOD_REASONS } from "#app/domain/method/method";
import { METHOD_NOTE_LENGTH } from "#app/domain/method/method-input";
import { SETTINGS, type SettingKey } from "#app/domain/method/setting";
import { formatNumber } from "#app/i18n/format";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { usePage } from "../layout/page";

/** What was typed into the form of a setting that came back. */
export interface SettingTyped {
  setting: string;
  value: string;
  reason: string;
  note: string;
}

/** The form in which an administrator proposes another value of a setting, and says why. */
export function ProposeSettingForm(props: {
  formToken: string;
  setting: SettingKey;
  value: number;
  typed: SettingTyped | null;
  /** What is wrong with this form; none where another came back. */
  problems: readonly FormProblem[];
}) {
  const { words, language } = usePage();
  const { admin, method } = words;
  const { setting, value, typed, problems } = props;
  const number = (it: number) => formatNumber(it, language);
  const { least, most } = METHOD_NOTE_LENGTH;
  const shown = SETTINGS[setting].whole ? value : Math.round(value * 100);
  const errorOf = (field: string) =>
    problemOf(problems, `${field}[${setting}]`);
  return (
    <form method="post">
      <p>{method.proposeHelp}</p>
      <FormToken value={props.formToken} />
      <input type="hidden" name="setting" value={setting} />
      <input type="hidden" name="before" value={value} />
      <TextInput
        name={`value[${setting}]`}
        label={method.newValue}
        hint={admin.settingHint[setting]}
        value={typed?.value ?? String(shown)}
        error={errorOf("value")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
      />
      <Select
        name={`reason[${setting}]`}
        label={method.reason}
        empty={method.chooseReason}
        value={typed?.reason ?? ""}
        error={errorOf("reason")}
        options={METHOD_REASONS.map((reason) => ({
          value: reason,
          label: method.reasonName[reason],
        }))}
      />
      <TextArea
        name={`note[${setting}]`}
        label={method.note}
        hint={method.noteHint(number(least), number(most))}
        value={typed?.note ?? ""}
        error={errorOf("note")}
        rows={3}
      />
      <CheckField problems={problems} />
      <SubmitButton name="intent" value="propose">
        {method.propose}
      </SubmitButton>
    </form>
  );
}
