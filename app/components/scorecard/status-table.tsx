import { STATUSES, type Status } from "#app/domain/status/status";
import { formatNumber, formatShare } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";

/** How many targets stand in each status, each figure a link to what it counts. */
export function StatusTable(props: {
  targets: number;
  byStatus: Record<Status, number>;
  hrefFor: (status: Status) => string;
}) {
  const { words, language } = usePage();
  const { targets, byStatus, hrefFor } = props;
  return (
    <table>
      <caption>{words.scorecard.byStatus}</caption>
      <thead>
        <tr>
          <th scope="col">{words.target.state}</th>
          <th scope="col" className="num">
            {words.scorecard.count}
          </th>
          <th scope="col" className="num">
            {words.scorecard.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {STATUSES.map((status) => (
          <tr key={status}>
            <th scope="row">
              <StatusMark status={status} />
            </th>
            <td className="num">
              {byStatus[status] === 0 ? (
                "0"
              ) : (
                <a href={hrefFor(status)}>
                  {formatNumber(byStatus[status], language)}
                </a>
              )}
            </td>
            <td className="num">
              {targets === 0
                ? "–"
                : formatShare(byStatus[status] / targets, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
