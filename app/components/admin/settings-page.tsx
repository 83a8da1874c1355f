import { SETTING_KEYS, type SettingValues } from "#app/domain/method/setting";
import { formatNumber } from "#app/i18n/format";
import type { FormProblem } from "../form/error-summary";
import { useHref, usePage, useWords } from "../layout/page";
import { OpenProposal, type ShownProposal } from "../method/open-proposal";
import {
  ProposeSettingForm,
  type SettingTyped,
} from "../method/propose-setting-form";
import { settingValue } from "../method/setting-value";
import { VersionList, type ShownVersion } from "../method/version-list";
import { AdminFrame, type AdminViewer } from "./admin-frame";
import { DroppedProposals, type Dropped } from "../method/dropped-proposals";

interface SettingsPageProps {
  viewer: AdminViewer;
  values: SettingValues;
  proposals: readonly ShownProposal[];
  versions: readonly ShownVersion[];
  dropped: readonly Dropped[];
  /** Whether nobody else administers this site, and so nobody could confirm. */
  isAlone: boolean;
  done: string | null;
  /** What was typed, and for which setting, where a form came back. */
  typed: SettingTyped | null;
  problems: readonly FormProblem[];
}

/** What an instance may set: what holds, what somebody proposes, and every change there was. */
export function SettingsPage(props: SettingsPageProps) {
  const { words, language } = usePage();
  const { admin, method } = words;
  const { viewer, versions, dropped } = props;
  return (
    <AdminFrame
      viewer={viewer}
      title={admin.settings}
      done={props.done}
      problems={props.problems}
      back={{ to: "/admin", label: admin.back }}
    >
      <p className="lead">{method.lead}</p>
      <p>{admin.settingsLead}</p>
      {props.isAlone ? <Alone /> : null}
      {SETTING_KEYS.map((key) => (
        <Setting key={key} setting={key} {...props} />
      ))}
      <section aria-labelledby="setting-verdicts">
        <h2 id="setting-verdicts">{admin.verdictApprovals}</h2>
        <p>
          <strong>{admin.now(formatNumber(2, language))}</strong>
        </p>
        <p>{admin.verdictApprovalsHelp}</p>
      </section>
      <h2>{method.history}</h2>
      {versions.length === 0 ? <p>{method.noHistory}</p> : null}
      {versions.length === 0 ? null : <VersionList versions={versions} />}
      <DroppedProposals dropped={dropped} />
    </AdminFrame>
  );
}

function Alone() {
  const { method } = useWords();
  const href = useHref();
  return (
    <div className="note">
      <p>
        <strong>{method.alone}</strong>
      </p>
      <p>{method.aloneHow}</p>
      <p>
        <a href={href("/admin/personas")}>{method.alonePeople}</a>
      </p>
    </div>
  );
}

function Setting({
  setting,
  viewer: { formToken },
  values,
  proposals,
  typed,
  problems,
}: SettingsPageProps & { setting: (typeof SETTING_KEYS)[number] }) {
  const { words, language } = usePage();
  const { admin } = words;
  const proposal = proposals.find((it) => it.setting === setting);
  const isTyped = typed?.setting === setting;
  const own = { formToken, problems: isTyped ? problems : [] };
  const value = values[setting];
  return (
    <section aria-labelledby={`setting-${setting}`}>
      <h2 id={`setting-${setting}`}>{admin.setting[setting]}</h2>
      <p>
        <strong>{admin.now(settingValue(setting, value, language))}</strong>
      </p>
      {proposal === undefined ? (
        <ProposeSettingForm
          {...own}
          {...{ setting, value }}
          typed={isTyped ? typed : null}
        />
      ) : (
        <OpenProposal {...own} proposal={proposal} />
      )}
    </section>
  );
}
