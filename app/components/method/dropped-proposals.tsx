import { limaDay } from "#app/domain/text/calendar";
import type { SettingKey } from "#app/domain/method/setting";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { settingValue } from "./setting-value";

/** A proposal that was refused or withdrawn. */
export interface Dropped {
  id: string;
  setting: SettingKey;
  before: number;
  after: number;
  isRefused: boolean;
  proposerName: string;
  closerName: string;
  closedAt: string;
}

/** The last proposals that came to nothing; draws nothing where there are none. */
export function DroppedProposals({ dropped }: { dropped: readonly Dropped[] }) {
  const { words, language } = usePage();
  const { method } = words;
  if (dropped.length === 0) return null;
  return (
    <>
      <h2>{method.dropped}</h2>
      <ul className="list">
        {dropped.map(({ id, setting, before, after, ...end }) => {
          const inWords = (value: number) =>
            settingValue(setting, value, language);
          const day = formatDay(limaDay(end.closedAt), language);
          return (
            <li key={id}>
              <p>
                {method.changed(
                  method.setting[setting],
                  inWords(before),
                  inWords(after),
                )}
              </p>
              <p className="small muted">
                <bdi>{method.madeBy(end.proposerName)}</bdi>{" "}
                <bdi>
                  {end.isRefused
                    ? method.refusedBy(day, end.closerName)
                    : method.withdrawnBy(day, end.closerName)}
                </bdi>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
