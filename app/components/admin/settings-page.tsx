import { limaDay } from "#app/domain/calendar";
import {
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type SettingValues,
} from "#app/domain/setting";
import { formatDay, formatNumber, formatShare } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { usePage } from "../layout/page";
import { AdminFrame, type AdminViewer } from "./admin-frame";

interface SettingsPageProps {
  viewer: AdminViewer;
  values: SettingValues;
  changes: readonly {
    setting: SettingKey;
    number: number;
    before: number;
    after: number;
    changedBy: string;
    changedAt: string;
  }[];
  done: string | null;
  /** What was typed into which setting, where the form came back. */
  typed: { setting: string; value: string } | null;
  problems: readonly FormProblem[];
}

function inWords(key: SettingKey, value: number, language: Language): string {
  return SETTINGS[key].whole
    ? formatNumber(value, language)
    : formatShare(value, language);
}

/** What an instance may set, each with its bounds, and who changed what. */
export function SettingsPage(props: SettingsPageProps) {
  const { words, language } = usePage();
  const { admin } = words;
  const { viewer, changes } = props;
  return (
    <AdminFrame
      viewer={viewer}
      title={admin.settings}
      done={props.done}
      problems={props.problems}
      back={{ to: "/admin", label: admin.back }}
    >
      <p>{admin.settingsLead}</p>
      {SETTING_KEYS.map((key) => (
        <SettingForm key={key} setting={key} {...props} />
      ))}
      <dl className="facts">
        <dt>{admin.verdictApprovals}</dt>
        <dd>
          {formatNumber(2, language)}
          <div className="small muted">{admin.verdictApprovalsHelp}</div>
        </dd>
      </dl>
      <h2>{admin.history}</h2>
      {changes.length === 0 ? <p>{admin.noHistory}</p> : null}
      <ol className="list">
        {changes.map(({ setting, number, ...change }) => (
          <li key={`${setting} ${number}`}>
            <p>{admin.setting[setting]}</p>
            <p className="small muted">
              {admin.change(
                formatDay(limaDay(change.changedAt), language),
                change.changedBy,
                inWords(setting, change.before, language),
                inWords(setting, change.after, language),
              )}
            </p>
          </li>
        ))}
      </ol>
    </AdminFrame>
  );
}

function SettingForm({
  setting,
  viewer,
  values,
  typed,
  problems,
}: SettingsPageProps & { setting: SettingKey }) {
  const { words, language } = usePage();
  const { admin } = words;
  const value = values[setting];
  const isTyped = typed?.setting === setting;
  const shown = SETTINGS[setting].whole ? value : Math.round(value * 100);
  return (
    <form method="post">
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="setting" value={setting} />
      <input type="hidden" name="before" value={value} />
      <TextInput
        name={`value[${setting}]`}
        label={admin.setting[setting]}
        hint={`${admin.settingHint[setting]} ${admin.now(inWords(setting, value, language))}`}
        value={isTyped ? typed.value : String(shown)}
        error={
          problems.find(({ field }) => field === `value[${setting}]`)?.message
        }
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
      />
      {isTyped ? <CheckField problems={problems} /> : null}
      <SubmitButton>{admin.save}</SubmitButton>
    </form>
  );
}
