import { limaDay } from "#app/domain/text/calendar";
import type { WordsTombstone } from "#app/domain/removal/words-removal";
import type { MethodReason } from "#app/domain/method/method";
import type { SettingKey } from "#app/domain/method/setting";
import { formatDay, formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { WordsTombstoneNote } from "../removal/words-tombstone";
import { settingValue } from "./setting-value";

/** A version of the method after the first, as both administrators and readers see it. */
export interface ShownVersion {
  version: number;
  setting: SettingKey;
  before: number;
  after: number;
  at: string;
  reason: MethodReason | null;
  note: string | null;
  tombstone: WordsTombstone | null;
  proposerName: string | null;
  confirmerName: string;
  position: number | null;
}

/** Every version of the method, the newest first: what changed, why, by whom, and where the record says so. */
export function VersionList({
  versions,
}: {
  versions: readonly ShownVersion[];
}) {
  const { words, language } = usePage();
  const { method } = words;
  return (
    <ol className="list">
      {versions.map((version) => (
        <li key={version.version}>
          <p>
            <strong>
              {method.versionTitle(
                formatNumber(version.version, language),
                formatDay(limaDay(version.at), language),
              )}
            </strong>
          </p>
          <Change {...version} />
        </li>
      ))}
      <li>
        <p>
          <strong>{method.first}</strong>
        </p>
        <p className="small muted">{method.firstText}</p>
      </li>
    </ol>
  );
}

function Change(version: ShownVersion) {
  const { words, language } = usePage();
  const { method } = words;
  const { setting, before, after, reason, note, proposerName } = version;
  const inWords = (value: number) => settingValue(setting, value, language);
  return (
    <>
      <p>
        {method.changed(
          method.setting[setting],
          inWords(before),
          inWords(after),
        )}{" "}
        {reason === null ? null : method.because(method.reasonName[reason])}
      </p>
      {note === null ? null : (
        <blockquote lang="es">
          <bdi>{note}</bdi>
        </blockquote>
      )}
      {version.tombstone === null ? null : (
        <p className="small">
          <WordsTombstoneNote tombstone={version.tombstone} />
        </p>
      )}
      <p className="small muted">
        <bdi>
          {proposerName === null
            ? method.onePerson(version.confirmerName)
            : method.people(proposerName, version.confirmerName)}
        </bdi>{" "}
        <EntryLink {...version} />
      </p>
    </>
  );
}

function EntryLink({ position, at }: ShownVersion) {
  const { words, language } = usePage();
  const href = useHref();
  const { method } = words;
  return position === null ? (
    <a href={href("/registro", { buscar: formatDay(limaDay(at), language) })}>
      {method.seeDay}
    </a>
  ) : (
    <a href={href(`/registro/${position}`)}>{method.seeEntry}</a>
  );
}
